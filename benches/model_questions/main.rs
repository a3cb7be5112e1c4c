//! What the model carries: questions that were asked of it, asked again with paired seeds. Each
//! answer stands beside the one that revision 2 of the kernel gave when it was first asked.
//!
//! `cargo bench --bench model_questions -- [SEEDS] [QUESTION]...`, questions by their files.
//!
//! Differences are means over pairs of the same seed, with 95 % bootstrap intervals, in points of
//! the meter. They say what the model does, not what is true of the world.
#![expect(clippy::print_stdout, reason = "what is asked is answered on the terminal")]

mod authorities;
mod collaboration;
mod load;
mod meters;
#[path = "../../tests/fixtures/paired_difference.rs"]
mod paired_difference;
mod paths;
mod policies;
mod preparation;
mod seats;
mod telling;
mod trial;

/// The shipped scenarios that are long enough to differ.
const PACKS: [&str; 2] = ["count-night", "national-cycle"];

/// A question, or several that belong together, by the name of its file.
type Question = (&'static str, fn(u64));

const QUESTIONS: [Question; 9] = [
    ("telling", telling::ask),
    ("paths", paths::ask),
    ("load", load::ask),
    ("preparation", preparation::ask),
    ("seats", seats::ask),
    ("meters", meters::ask),
    ("policies", policies::ask),
    ("collaboration", collaboration::ask),
    ("authorities", |seeds| authorities::ask((seeds / 10).max(1))),
];

fn main() {
    // Cargo adds options of its own.
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|it| !it.starts_with('-')).collect();
    // So many that a difference of half a point is told from none.
    let seeds = arguments.iter().find_map(|it| it.parse::<u64>().ok()).unwrap_or(100).max(1);
    println!("{seeds} paired seeds each; in brackets what revision 2 gave when first asked\n");
    let is_named = |name: &str| arguments.iter().any(|it| it == name);
    let any_named = QUESTIONS.iter().any(|(name, _)| is_named(name));
    for (name, ask) in QUESTIONS {
        if !any_named || is_named(name) {
            ask(seeds);
        }
    }
}
