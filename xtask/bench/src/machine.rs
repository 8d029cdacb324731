//! The machine, and what the system says a process used.

use anyhow::Context as _;
use std::fs::read_to_string;

/// A list for the report.
pub(crate) fn description() -> anyhow::Result<String> {
    let cpu = read_to_string("/proc/cpuinfo")?;
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .unwrap_or(": unknown");
    let cores = std::thread::available_parallelism()?;
    let memory = field("/proc/meminfo", "MemTotal:")? / 1024 / 1024;
    let kernel = read_to_string("/proc/sys/kernel/osrelease")?;
    Ok(format!(
        "* {}\n* {cores} cores, {memory} GiB of memory\n* Linux {}\n",
        model.trim_start_matches([' ', '\t', ':']),
        kernel.trim()
    ))
}

/// Seconds of CPU a process has used so far.
pub(crate) fn cpu_seconds(process: u32) -> anyhow::Result<f64> {
    let stat = read_to_string(format!("/proc/{process}/stat"))?;
    let after_name = stat.rsplit_once(')').context("no name in stat")?.1;
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    let ticks = |index: usize| {
        fields
            .get(index)
            .and_then(|f| f.parse::<f64>().ok())
            .context("no ticks in stat")
    };
    // Fields 14 and 15 of stat(5), counted after the name; Linux counts in hundredths of a second.
    Ok((ticks(11)? + ticks(12)?) / 100.0)
}

/// KiB of memory a process has resident.
pub(crate) fn resident_kib(process: u32) -> anyhow::Result<u64> {
    field(&format!("/proc/{process}/status"), "VmRSS:")
}

fn field(file: &str, name: &str) -> anyhow::Result<u64> {
    let text = read_to_string(file)?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .context("field not there")?;
    Ok(line
        .split_whitespace()
        .next()
        .context("field empty")?
        .parse()?)
}
