//! Progress on stderr, for whoever watches a terminal.

use std::ops::ControlFlow;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::output::Output;

/// A bar that fills up to `total`, gone when it is dropped; nothing at all if nobody watches.
pub(super) fn bar(output: &Output, total: u64, what: &str) -> Bar {
    let target =
        if output.watched { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(Some(total), target);
    let (on, off) = if output.error_style.color { (".cyan", ".dim") } else { ("", "") };
    let template = format!("{{prefix}} {{bar:40{on}{off}}} {{percent:>3}} %  {{msg}}");
    if let Ok(style) = ProgressStyle::with_template(&template) {
        bar.set_style(style.progress_chars("━╸─"));
    }
    bar.set_prefix(what.to_owned());
    Bar(bar)
}

/// A progress bar that cleans up behind itself.
pub(super) struct Bar(ProgressBar);

impl Bar {
    /// So far.
    pub(super) fn reach(&self, position: u64, message: String) {
        self.0.set_position(position);
        self.0.set_message(message);
    }

    /// There is more to do than was known.
    pub(super) fn expect(&self, total: usize) {
        self.0.set_length(total as u64);
    }

    /// One more is done; on to the next.
    pub(super) fn go_on(&self) -> ControlFlow<()> {
        self.0.inc(1);
        ControlFlow::Continue(())
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
