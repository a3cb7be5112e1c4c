//! What people and programs write into one line: times, policies, how time runs, and orders.

use std::cell::RefCell;
use std::path::Path;
use std::sync::Arc;

use hotwash::base::message::{Arg, Moment};
use hotwash::base::minute::{DAY, Minute};
use hotwash::policy::PolicyKind;
use hotwash::scenario::model::Scenario;
use hotwash::scenario::{LoadOptions, load, time};
use hotwash::session::director::Pace;
use hotwash::session::file::{read_input, write_input};
use hotwash::session::step::Input;
use hotwash::sim::kernel::Kernel;
use hotwash::text::Catalogue;
use mutatis::Session;

use super::campaign::Target;
use super::exercise::shape;
use super::tokens;

pub struct Typed {
    scenario: Arc<Scenario>,
}

impl Default for Typed {
    fn default() -> Self {
        let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/base/packs/harbour");
        Self { scenario: load(&pack, &LoadOptions::default()).unwrap().scenario }
    }
}

impl Target for Typed {
    const NAME: &'static str = "typed";
    const SHARE: u64 = 40;

    fn mutate(&self, input: &[u8], other: &[u8], session: &mut Session) -> Vec<u8> {
        let (input, other) = (String::from_utf8_lossy(input), String::from_utf8_lossy(other));
        tokens::mutated(&input, &other, session).into_bytes()
    }

    fn execute(&self, input: &[u8]) -> String {
        let text = String::from_utf8_lossy(input);
        let point = time::point(&text);
        let duration = time::duration(&text);
        let minutes = [point.as_ref().map(|it| it.minutes), duration.as_ref().copied()];
        for minutes in minutes.into_iter().flatten() {
            said(minutes);
        }
        let pace = text.parse::<Pace>();
        if let Ok(pace) = pace {
            assert_eq!(pace.to_string().parse(), Ok(pace), "{text}");
        }
        let policy = text.parse::<PolicyKind>();
        let times = [point.is_ok(), duration.is_ok()];
        format!("{times:?}{}{}{}", pace.is_ok(), policy.is_ok(), self.put_in(&text))
    }
}

impl Typed {
    /// Reads an order or an intervention, and asks whether it would be allowed.
    fn put_in(&self, text: &str) -> String {
        let Ok(input) = read_input(text, &self.scenario) else { return String::new() };
        let written = write_input(&input, &self.scenario);
        assert_eq!(read_input(&written, &self.scenario), Ok(input), "{written}");
        thread_local! {
            static KERNEL: RefCell<Option<Kernel>> = const { RefCell::new(None) };
        }
        KERNEL.with_borrow_mut(|kernel| {
            let kernel = kernel.get_or_insert_with(|| Kernel::new(self.scenario.clone(), 1));
            match input {
                Input::Order { seat, order } => shape(&kernel.verdict(seat, order)),
                Input::Intervention(intervention) => shape(&kernel.may_intervene(intervention)),
            }
        })
    }
}

/// A time is told in words, in every language.
fn said(minutes: i64) {
    let (day, minute) = (minutes.div_euclid(DAY), minutes.rem_euclid(DAY));
    let moment = Moment { election: 0, day, minute };
    for language in ["en", "fr"] {
        let catalogue = Catalogue::shared(language);
        assert!(!catalogue.value(&Arg::Duration(minutes)).is_empty());
        assert!(!catalogue.value(&Arg::Moment(moment)).is_empty());
    }
    assert!(!Minute(minutes).to_string().is_empty());
}
