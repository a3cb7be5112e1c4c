//! Answers as tables in Markdown, so that they can be put into a page as they are printed.

/// Begins a table: what was asked, and what stands in its columns.
pub fn table(question: &str, columns: &[&str]) {
    println!("\n### {question}\n");
    row(columns);
    println!("|{}", "---|".repeat(columns.len()));
}

/// One row of it.
pub fn row<T: AsRef<str>>(cells: &[T]) {
    let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    println!("| {} |", cells.join(" | "));
}

/// One row, each cell of which can be shown.
macro_rules! cells {
    ($($cell:expr),+ $(,)?) => { $crate::markdown::row(&[$($cell.to_string()),+]) };
}
pub(crate) use cells;
