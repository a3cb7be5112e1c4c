//! Texts of scenarios: whatever a file says, it is read or it is said what is wrong with it, and no
//! text that comes through acts on a screen.

use hotwash::base::printable::is_forbidden;
use hotwash::scenario::source::render;
use hotwash::scenario::{LoadOptions, check_path, load_source_texts};
use mutatis::Session;

use super::campaign::Target;
use super::library::{Library, SCENARIO, TEXTS, codes};
use super::tokens;

pub struct TextFiles;

impl Target for TextFiles {
    const NAME: &'static str = "text_files";
    const SHARE: u64 = 20;

    fn seeds(&self) -> Vec<Vec<u8>> {
        let mut library = Library::of("");
        let texts = library.files_mut().find(|(path, _)| *path == TEXTS);
        texts.map(|(_, text)| text.clone().into_bytes()).into_iter().collect()
    }

    fn mutate(&self, input: &[u8], other: &[u8], session: &mut Session) -> Vec<u8> {
        let (input, other) = (String::from_utf8_lossy(input), String::from_utf8_lossy(other));
        tokens::mutated(&input, &other, session).into_bytes()
    }

    fn execute(&self, input: &[u8]) -> String {
        let library = Library::with_texts(&String::from_utf8_lossy(input));
        if let Ok(loaded) = load_source_texts(&library.source_texts(), &LoadOptions::default()) {
            let mut texts = loaded.scenario.texts.values().flat_map(|texts| texts.values());
            let acts = texts.find(|text| text.chars().any(is_forbidden));
            assert_eq!(acts, None, "a text acts on the screen");
        }
        let found = library.on_disk(|folder| check_path(&folder.join(SCENARIO)));
        assert!(
            found.sorted().is_empty() == render(&found, true).is_empty(),
            "what is found is told"
        );
        codes(&found)
    }
}
