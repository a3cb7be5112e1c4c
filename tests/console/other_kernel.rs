//! Files of another revision of the kernel.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use hotwash::session::file::{export, import};

/// A file as another revision of the kernel would have left it.
pub fn of_another_kernel(path: &Path) {
    let mut text = Vec::new();
    export(path, &mut text).unwrap();
    let (mut chain, mut lines) = ([0; 32], String::new());
    for line in String::from_utf8(text).unwrap().lines() {
        let mut line: serde_json::Value = line.parse().unwrap();
        if line["name"] == "kernel_rev" {
            line["value"] = "1".into();
        }
        let table = line["table"].clone();
        let old = line.as_object_mut().unwrap().remove("chain");
        if table != "sources" && table != "head" {
            let hasher = &mut blake3::Hasher::new();
            let linked = hasher.update(&chain).update(line.to_string().as_bytes());
            chain = *linked.finalize().as_bytes();
        }
        if old.is_some() {
            line["chain"] = blake3::Hash::from_bytes(chain).to_string().into();
        }
        writeln!(lines, "{line}").unwrap();
    }
    fs::remove_file(path).unwrap();
    import(lines.as_bytes(), path).unwrap();
}
