//! `hotwash export` and `hotwash import`: exercises in formats that other programs read.

use std::fs::File;
use std::io::{BufReader, ErrorKind};
use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::session::file::{ImportError, OpenError, export, import};

use super::DONE;
use super::failure::Failure;
use super::new_file::write_new;
use super::output::Output;

/// Into what an exercise is written.
#[derive(Debug, Subcommand)]
pub(super) enum Export {
    Jsonl(ExportLines),
}

/// What `export jsonl` is asked.
#[derive(Debug, Args)]
pub(super) struct ExportLines {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// From what an exercise is read.
#[derive(Debug, Subcommand)]
pub(super) enum Import {
    Jsonl(ImportLines),
}

/// What `import jsonl` is asked.
#[derive(Debug, Args)]
pub(super) struct ImportLines {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub(super) fn execute_export(kind: &Export, output: &Output) -> Result<u8, Failure> {
    let Export::Jsonl(ExportLines { file, out, .. }) = kind;
    let mut lines = Vec::new();
    let exported = export(file, &mut lines);
    // Of a damaged file, what is sound is given out before it is said what is not.
    if exported.as_ref().map_or_else(ImportError::is_partial, |_| true) {
        match out {
            Some(path) => write_new(path, &lines)?,
            None => output.json_lines(&String::from_utf8_lossy(&lines))?,
        }
    }
    let remarks = exported.map_err(|error| Failure::explained(&error))?;
    remarks.iter().for_each(|remark| output.note(remark));
    Ok(DONE)
}

pub(super) fn execute_import(kind: &Import) -> Result<u8, Failure> {
    let Import::Jsonl(ImportLines { file, out, .. }) = kind;
    let lines = File::open(file).map_err(|error| {
        Failure::explained(&match error.kind() {
            ErrorKind::NotFound => OpenError::Missing(file.clone()),
            _ => OpenError::Unreadable { path: file.clone(), why: error.to_string() },
        })
    })?;
    import(BufReader::new(lines), out).map_err(|error| Failure::explained(&error))?;
    Ok(DONE)
}
