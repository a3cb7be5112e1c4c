//! Pages to print: what is given to people on paper before and during an exercise, and the
//! after-action report that they take home.
//!
//! A file is one page of HTML that needs nothing else: no network, no script, no other file. Every
//! browser prints it, on A4 and on Letter. All that comes from a scenario or from people is text
//! and never markup.

mod after_action;
mod chart;
mod clean;
pub mod cohort;
pub mod document;
mod docx;
mod file;
mod follow_up;
mod html;
mod injects;
mod msel;
mod page;
mod reader;
mod role_sheets;
mod sheet;
mod tables;
mod taken;
mod xlsx;

pub use after_action::{ReportOptions, Reported, after_action};
pub use docx::report_docx;
pub use file::save_new;
pub use follow_up::follow_up;
pub use html::report_html;
pub use injects::{InjectSheet, inject_sheets, injects_html};
pub use msel::msel_table;
pub use reader::Reader;
pub use role_sheets::role_sheets_html;
pub use tables::exercise_tables;
pub use taken::Taken;
pub use xlsx::{Sheet, report_xlsx};

#[cfg(test)]
mod tests;
