//! What this process has cost so far.
#![allow(dead_code, reason = "each benchmark asks for some of it")]

use rustix::time::{ClockId, clock_gettime};

/// Processor time in seconds: a busy neighbour disturbs it less than wall time.
pub fn cpu_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
}

/// Most memory held, in KiB; 0 where the system does not tell.
pub fn peak_kib() -> u64 {
    status("VmHWM:")
}

/// Memory held now, in KiB; 0 where the system does not tell.
pub fn resident_kib() -> u64 {
    status("VmRSS:")
}

fn status(field: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
