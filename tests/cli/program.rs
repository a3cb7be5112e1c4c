//! Calls the program and takes down what it says.

use std::process::{Command, Output};

/// The scenario that most of these tests play: it is over in milliseconds.
pub const FIRST_STEPS: &str = "scenarios/packs/first-steps";

/// What the program said, and how it ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Said {
    pub stdout: String,
    pub stderr: String,
    pub code: Option<i32>,
}

/// A call of the program from the root of the project, with no say of the surroundings.
pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hotwash"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR"));
    // No test opens a window.
    for display in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(display);
    }
    // Nor plays what is at home of whoever tests.
    for home in ["HOME", "USERPROFILE"] {
        command.env(home, env!("CARGO_TARGET_TMPDIR"));
    }
    command.env_remove("NO_COLOR").env_remove("RAYON_NUM_THREADS").env("TERM", "xterm-256color");
    command
}

/// Calls the program.
pub fn hotwash(arguments: &[&str]) -> Said {
    said(command(arguments).output().unwrap())
}

pub fn said(output: Output) -> Said {
    Said {
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
        code: output.status.code(),
    }
}

/// The text with every number replaced by `#`.
pub fn without_numbers(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '0'..='9' if out.ends_with('#') => {}
            '0'..='9' => out.push('#'),
            other => out.push(other),
        }
    }
    out
}
