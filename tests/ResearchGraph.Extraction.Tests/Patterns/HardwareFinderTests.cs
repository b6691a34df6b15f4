namespace ResearchGraph.Extraction.Tests.Patterns;

public class HardwareFinderTests
{
    [Theory]
    [InlineData("on a single NVIDIA 4090 GPU", "NVIDIA RTX 4090")]
    [InlineData("on an RTX 4090", "NVIDIA RTX 4090")]
    [InlineData("on an RTX4090 card", "NVIDIA RTX 4090")]
    [InlineData("on a GeForce RTX 3080 Ti", "NVIDIA RTX 3080 Ti")]
    [InlineData("with two NVIDIA RTX A6000 GPUs", "NVIDIA RTX A6000")]
    [InlineData("on four A6000s and an A6000", "NVIDIA RTX A6000")]
    [InlineData("on a single A100 80GB GPU", "NVIDIA A100")]
    [InlineData("eight Nvidia Tesla V100 GPUs", "NVIDIA V100")]
    [InlineData("an A100-40GB GPU and an H100", "NVIDIA A100; NVIDIA H100")]
    [InlineData("on Hopper GPUs", "NVIDIA Hopper")]
    [InlineData("an NVIDIA Jetson Nano board; on the Jetson", "NVIDIA Jetson Nano")]
    [InlineData("on Jetson AGX Orin", "NVIDIA Jetson AGX Orin")]
    [InlineData("Results on Qualcomm 855 show", "Qualcomm Snapdragon 855")]
    [InlineData("a Snapdragon 8 Gen 3 phone", "Qualcomm Snapdragon 8 Gen 3")]
    [InlineData("on the iPhone 16 Pro Max", "Apple iPhone 16 Pro Max")]
    [InlineData("on an iPhone 16 PM", "Apple iPhone 16 Pro Max")]
    [InlineData("on an iPhone", "Apple iPhone")]
    [InlineData("a Pixel 8 EdgeTPU runtime", "Google Pixel 8; Google Edge TPU")]
    [InlineData("a Raspberry Pi 4 Model B with an ARM-Cortex A72 CPU", "Raspberry Pi 4 Model B; Arm Cortex-A72")]
    [InlineData("a Raspberry PI", "Raspberry Pi")]
    [InlineData("an Intel Core i7-12700K", "Intel Core i7-12700K")]
    [InlineData("on an Intel Xeon Gold 6330", "Intel Xeon 6330")]
    [InlineData("an AMD EPYC 7763", "AMD EPYC 7763")]
    [InlineData("on AMD MI300X", "AMD Instinct MI300X")]
    [InlineData("on TPUv4 and TPU v5e", "Google TPU v4; Google TPU v5e")]
    [InlineData("on the Xilinx ZCU102 board and Alveo U280", "Xilinx ZCU102; Xilinx Alveo U280")]
    [InlineData("on a Samsung Galaxy S23 Ultra", "Samsung Galaxy S23 Ultra")]
    [InlineData("on Huawei Ascend 910B NPUs", "Huawei Ascend 910B")]
    [InlineData("on Loihi 2", "Intel Loihi 2")]
    [InlineData("the Mali-G78", "Arm Mali-G78")]
    [InlineData("per pixel 8 values", "")]
    [InlineData("the cortex A72 of mice", "")]
    [InlineData("the galaxy S1 and core i7", "")]
    public void Names_devices_with_their_makers(string text, string expected)
    {
        var devices = Measures.Extract($"We evaluate {text}.").Hardware.Where(h => !h.Generic).Select(h => h.Name);
        Assert.Equal(expected, string.Join("; ", devices));
    }

    [Theory]
    [InlineData("A Study", "It reaches 100 FPS on a single GPU.", "(GPU)")]
    [InlineData("A Study", "We evaluate on GPU, mobile GPU and ARM CPU.", "(GPU); (mobile GPU); (Arm CPU)")]
    [InlineData("A Study", "optimal across mobile CPUs, DSPs, GPUs", "(mobile CPU); (DSP); (GPU)")]
    [InlineData("A Study", "We use a custom GPU kernel.", "(GPU)")]
    [InlineData("Efficient Inference on Embedded FPGAs", "", "(FPGA)")]
    [InlineData("A Study", "We deploy models on mobile devices.", "(mobile device)")]
    [InlineData("A Study", "It runs on Tensor Cores.", "(NVIDIA Tensor Cores)")]
    [InlineData("A Study", "leveraging GPU-friendly sparsity", "")]
    [InlineData("A Study", "It reduces GPU memory usage.", "")]
    [InlineData("A Study", "trained for 8 GPU hours", "")]
    [InlineData("A Study", "on one A100 80GB GPU", "NVIDIA A100")]
    [InlineData("A Study", "CPUs exist.", "")]
    public void Counts_classes_that_the_work_targets(string title, string text, string expected) =>
        Assert.Equal(expected, Measures.Hardware(title, text));

    [Fact]
    public void Keeps_vendor_and_every_place()
    {
        var device = Assert.Single(Measures.Extract("Fast on A100", "On an NVIDIA A100 GPU it is fast.").Hardware);
        Assert.Equal("NVIDIA", device.Vendor);
        Assert.Equal(["A100", "NVIDIA A100"], device.Evidence.Select(e => e.Text));
    }

    [Fact]
    public void Does_not_merge_devices_that_share_a_beginning() =>
        Assert.Equal("Apple M1; Apple M1 Pro", Measures.Hardware("A Study", "On the Apple M1 and the M1 Pro."));
}
