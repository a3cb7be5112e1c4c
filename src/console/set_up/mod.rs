//! An exercise that is set up and not begun: where, how, who, and whether all is ready.

mod attendance;
mod checks;
mod folder_field;

use crate::measure::dry_run::DryRun;
use crate::scenario::source::render;
use crate::scenario::{LoadOptions, Loaded, Pack, Rejected};
use crate::session::holder::Holder;

use super::action::SetUpAction;
use super::background::Query;
use super::library_index::load_or_say;
use super::scenario_picture::ScenarioPicture;

pub use attendance::Attendance;
pub use checks::{Check, checks};
pub use folder_field::FolderField;

/// How many runs of each policy a dry run makes: enough to see what is never reached, and over
/// before the facilitator has read the page.
const DRY_RUNS: u64 = 20;

/// Something to choose: its id, its name and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub id: String,
    pub name: String,
    /// What it is, in a sentence of its author.
    pub about: String,
}

/// What somebody wants an exercise to be set up with; nothing is what its author meant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SetUpRequest {
    /// The seed of all draws.
    pub seed: Option<u64>,
    /// The country profile, by its id.
    pub country: Option<String>,
    /// The collaboration model, by its id.
    pub collaboration: Option<String>,
    /// The language of its texts, an IETF tag.
    pub language: Option<String>,
    /// Who holds which seat, by their ids; people hold the others.
    pub seats: Vec<(String, Holder)>,
}

impl SetUpRequest {
    /// What the scenario is loaded with.
    pub fn options(&self) -> LoadOptions {
        LoadOptions {
            country: self.country.clone(),
            collaboration: self.collaboration.clone(),
            language: self.language.clone(),
        }
    }
}

/// Country profile and collaboration model, by their places among the choices.
pub type DryRunKey = (usize, usize);

/// An exercise that is set up and not begun.
#[derive(Debug)]
pub struct SetUp {
    /// The scenario, if it was found.
    pub pack: Option<Pack>,
    /// Its picture, if it has one.
    pub picture: Option<ScenarioPicture>,
    /// Countries in which it can be played.
    pub countries: Vec<Choice>,
    /// Collaboration models with which it can be played.
    pub models: Vec<Choice>,
    /// Languages in which its texts can be told.
    pub languages: Vec<Choice>,
    /// The country profile, by its place in `countries`.
    pub country: usize,
    /// The collaboration model, by its place in the list.
    pub model: usize,
    /// The language, by its place in `languages`.
    pub language: usize,
    /// The seed, as it is typed.
    pub seed: String,
    /// The scenario as chosen, or what is wrong with it.
    pub loaded: Result<Loaded, String>,
    /// Who holds which seat.
    pub roster: Vec<Holder>,
    /// What it is called, and who plays at which seat.
    pub attendance: Attendance,
    /// At which seats somebody has been seen to sit.
    pub present: Vec<bool>,
    /// The dry run.
    pub dry_run: Query<DryRunKey, DryRun>,
    /// Where it will be saved.
    pub save_in: FolderField,
}

impl SetUp {
    /// A scenario with what is requested; all else is as its author meant it, with players in all
    /// seats.
    pub fn new(found: Result<Pack, Rejected>, requested: &SetUpRequest) -> Self {
        let loaded = match &found {
            Ok(pack) => load_or_say(pack, &requested.options()),
            Err(rejected) => Err(render(&rejected.0, false)),
        };
        let pack = found.ok();
        // If what is requested is not there, something else can be chosen.
        let as_meant = match (&loaded, &pack) {
            (Err(_), Some(pack)) => pack.load(&LoadOptions::default()).ok(),
            _ => None,
        };
        let mut set_up = Self {
            picture: pack.as_ref().and_then(ScenarioPicture::of),
            pack,
            countries: Vec::new(),
            models: Vec::new(),
            languages: Vec::new(),
            country: 0,
            model: 0,
            language: 0,
            seed: requested.seed.unwrap_or(1).to_string(),
            loaded,
            roster: Vec::new(),
            attendance: Attendance::default(),
            present: Vec::new(),
            dry_run: Query::default(),
            save_in: FolderField::default(),
        };
        if let Some(known) = set_up.loaded.as_ref().ok().or(as_meant.as_ref()) {
            let scenario = known.scenario.clone();
            set_up.languages = languages(known);
            set_up.language = place(&set_up.languages, &scenario.language).unwrap_or_default();
            set_up.name_choices();
            set_up.country = place(&set_up.countries, &scenario.country.id).unwrap_or_default();
            set_up.model = place(&set_up.models, &scenario.collaboration.id).unwrap_or_default();
            set_up.attendance = Attendance::of(&scenario);
            set_up.present = vec![false; scenario.seats.len()];
            set_up.roster = vec![Holder::People; scenario.seats.len()];
            for (id, holder) in &requested.seats {
                if let Some(seat) = scenario.seat(id) {
                    set_up.roster[seat.index()] = *holder;
                }
            }
        }
        set_up
    }

    /// Does what was asked for.
    pub fn apply(&mut self, what: SetUpAction) {
        match what {
            SetUpAction::Reload => {
                self.reload();
                self.start_dry_run();
            }
            SetUpAction::ChangeLanguage => {
                self.name_choices();
                self.reload();
            }
            SetUpAction::DryRun => self.start_dry_run(),
            SetUpAction::StopDryRun => self.dry_run.stop(),
            SetUpAction::CheckFolder => self.save_in.take_typed(),
            SetUpAction::UseOtherFolder => self.save_in.take_other(),
        }
    }

    /// Loads the scenario with what is chosen now, in the language that is chosen.
    fn reload(&mut self) {
        let (country, collaboration, language) = (
            id(&self.countries, self.country),
            id(&self.models, self.model),
            id(&self.languages, self.language),
        );
        if let Some(pack) = &self.pack {
            let options = LoadOptions { country, collaboration, language };
            self.loaded = load_or_say(pack, &options);
        }
    }

    /// Names country profiles and collaboration models in the language that is chosen.
    fn name_choices(&mut self) {
        let Some(pack) = &self.pack else { return };
        let library = pack.library();
        let language = id(&self.languages, self.language);
        let as_meant = LoadOptions { language, ..LoadOptions::default() };
        let country = |id: String| {
            let options = LoadOptions { country: Some(id.clone()), ..as_meant.clone() };
            choice(pack, &options, "country", id)
        };
        let model = |id: String| {
            let options = LoadOptions { collaboration: Some(id.clone()), ..as_meant.clone() };
            choice(pack, &options, "collaboration", id)
        };
        let countries = library.list_countries().into_iter().filter_map(country);
        let models = library.list_collaborations().into_iter().filter_map(model);
        (self.countries, self.models) = (countries.collect(), models.collect());
    }

    /// The id of the scenario; empty if it cannot be played.
    pub fn scenario_id(&self) -> String {
        self.loaded.as_ref().map(|it| it.scenario.id.clone()).unwrap_or_default()
    }

    /// The seed, if what is typed is one.
    pub fn seed(&self) -> Option<u64> {
        self.seed.trim().parse().ok()
    }

    /// Begins to play it with policies, unless that was done with the same choices.
    fn start_dry_run(&mut self) {
        let Ok(loaded) = &self.loaded else {
            self.dry_run.stop();
            return;
        };
        let scenario = loaded.scenario.clone();
        self.dry_run.ask((self.country, self.model), move |progress| {
            let expect = |runs| progress.expect(runs);
            DryRun::play(&scenario, DRY_RUNS, 1, expect, || progress.advance())
        });
    }

    /// What policies found with what is chosen now, once it is there.
    pub fn found(&self) -> Option<&DryRun> {
        let (key, found) = self.dry_run.answer.as_ref()?;
        (*key == (self.country, self.model)).then_some(found)
    }
}

fn id(choices: &[Choice], at: usize) -> Option<String> {
    choices.get(at).map(|it| it.id.clone())
}

fn place(among: &[Choice], id: &str) -> Option<usize> {
    among.iter().position(|it| it.id == id)
}

/// A choice with which the scenario can be played.
fn choice(pack: &Pack, options: &LoadOptions, kind: &str, id: String) -> Option<Choice> {
    let scenario = pack.load(options).ok()?.scenario;
    let name = scenario.text(&format!("{kind}-{id}")).to_owned();
    let about = scenario.text(&format!("{kind}-{id}.about")).to_owned();
    Some(Choice { id, name, about })
}

/// The languages in which there are texts; each is named as it names itself.
fn languages(loaded: &Loaded) -> Vec<Choice> {
    let scenario = &loaded.scenario;
    let choice = |id: &String| {
        let name = scenario.text_in(id, "scenario-language").unwrap_or(id);
        Choice { id: id.clone(), name: name.to_owned(), about: String::new() }
    };
    scenario.texts.keys().map(choice).collect()
}
