//! What do law and money bring, where people get to know each other by themselves and where they do
//! not? And when is it cheaper to act in secret?

use std::sync::Arc;

use hotwash::base::ids::{AssetId, SeatId, SeatSet};
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::DAY;
use hotwash::policy::PolicyKind::Network;
use hotwash::scenario::model::{
    AgencyKind, EmbShape, Group, Inject, OrderDraft, OrderKind, Recipients, Scenario, Tell,
};
use hotwash::scenario::{LoadOptions, load};
use hotwash::sim::kernel::Kernel;

use crate::markdown::{cells, table};
use crate::trial::{Outcome, Trial, damage, difference, mean, trust};

const PACK: &str = "national-cycle";

/// What the ministry does about it at the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Instrument {
    None,
    Unfunded,
    Funded,
    Hybrid,
}

/// The cycle where nothing is organised yet, with a propensity, a shape of the EMB and what the
/// ministry does.
fn country(propensity: f64, shape: EmbShape, instrument: Instrument) -> Arc<Scenario> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/packs").join(PACK);
    let options = LoadOptions { collaboration: Some("ad-hoc".to_owned()), ..Default::default() };
    let mut scenario = load(&path, &options).expect("shipped scenarios load").scenario;
    let it = Arc::make_mut(&mut scenario);
    it.country.propensity = Ppm((propensity * 1e6) as i64);
    it.country.emb = shape;
    let inject = it.injects.iter_mut().find(|it| it.id == "designation-file");
    let inject: &mut Inject = inject.expect("the pack has it");
    let designate = OrderDraft::new(OrderKind::DesignateCritical);
    let meet = it.seats.iter().position(|it| it.id == "emb-head");
    let mut orders = Vec::new();
    if instrument != Instrument::None {
        orders.push(designate.try_into().expect("it needs nothing"));
    }
    if matches!(instrument, Instrument::Funded | Instrument::Hybrid) {
        for (at, asset) in it.assets.iter().enumerate() {
            let owner = asset.owner.index();
            let electoral = it.seats[owner].group == Group::Electoral;
            if electoral {
                let fund = OrderDraft::new(OrderKind::Fund).on(AssetId(at as u16));
                orders.push(fund.try_into().expect("on an asset"));
            }
        }
        let ministry = it.seats.iter_mut().find(|it| it.id == "ministry");
        ministry.expect("the pack has it").budget += 60;
    }
    if instrument == Instrument::Hybrid {
        // A broker brings people together besides.
        let all = it.seats.iter().enumerate().filter(|(at, seat)| {
            Some(*at) != meet && matches!(seat.group, Group::Electoral | Group::Security)
        });
        let all = all.map(|(at, _)| SeatId(at as u16)).collect();
        orders.push(OrderDraft::new(OrderKind::Meet).to(all).try_into().expect("with somebody"));
    }
    inject.choices.truncate(1);
    inject.choices[0].orders = orders;
    scenario
}

/// Designation by propensity, shape and money.
pub fn ask(seeds: u64) {
    table(
        "8. Designation on `national-cycle`, by propensity, shape and money [first: damage -0.9 to \
         +0.35 everywhere]",
        &[
            "Propensity",
            "Shape",
            "Instrument",
            "Damage",
            "Trust",
            "Minutes of a message across groups",
            "Ties 90 days before the polls",
        ],
    );
    for propensity in [0.05, 0.2, 0.5] {
        for shape in [EmbShape::Centralised, EmbShape::Decentralised] {
            let play = |instrument| {
                let trial = Trial::new(country(propensity, shape, instrument), Network);
                trial.play(seeds)
            };
            let none = play(Instrument::None);
            for instrument in [Instrument::Unfunded, Instrument::Funded, Instrument::Hybrid] {
                let with = play(instrument);
                cells!(
                    propensity,
                    format!("{shape:?}"),
                    format!("{instrument:?}"),
                    difference(&with, &none, damage),
                    difference(&with, &none, trust),
                    difference(&with, &none, |it| it.message_minutes),
                    format!(
                        "{:+.1}",
                        mean(with.iter().map(ties).collect())
                            - mean(none.iter().map(ties).collect())
                    )
                );
            }
        }
    }
}

fn ties(outcome: &Outcome) -> f64 {
    outcome.ties_before as f64
}

/// The technicians ask the security service and the police for help with all they know of.
fn ask_security(kernel: &mut Kernel) {
    let scenario = kernel.scenario().clone();
    let of = |holds: fn(AgencyKind) -> bool| -> SeatSet {
        scenario.seat_ids().filter(|seat| holds(scenario.seats[seat.index()].kind)).collect()
    };
    let security = of(AgencyKind::is_security_side);
    let Some(technicians) = of(|kind| kind == AgencyKind::EmbIt).iter().next() else { return };
    let view = kernel.view(technicians);
    for seen in view.incidents.iter().filter(|it| !it.contained) {
        let whom = security.minus(seen.asked);
        let owner = scenario.assets[seen.asset.index()].owner;
        let electoral = scenario.seats[owner.index()].group == Group::Electoral;
        if let (true, Some(to)) = (electoral, Recipients::new(whom)) {
            // It may not be allowed, and then nothing comes of it.
            _ = kernel
                .submit(technicians, Tell::RequestHelp { incident: seen.incident, to }.into());
        }
    }
}

/// The cycle in which the security service and the police work inside the EMB's systems: secretly,
/// or by an agreement that takes its time; and it comes out at once, or never.
#[expect(clippy::fn_params_excessive_bools, reason = "two yes-or-no questions are asked")]
fn inside(lawful: bool, comes_out: bool) -> Trial {
    let trial = Trial::of(PACK, Network).changed(|scenario| {
        let count = scenario.seats.len();
        let security: Vec<usize> =
            (0..count).filter(|at| scenario.seats[*at].kind.is_security_side()).collect();
        let electoral: Vec<usize> =
            (0..count).filter(|at| scenario.seats[*at].group == Group::Electoral).collect();
        for from in &electoral {
            for to in &security {
                scenario.collaboration.ties[from * count + to].legal_basis = lawful;
                scenario.collaboration.ties[to * count + from].legal_basis = lawful;
            }
        }
        for asset in &mut scenario.assets {
            asset.dormant_between = false;
        }
        let parameters = &mut scenario.parameters;
        parameters.reveal_minutes = if comes_out { DAY } else { i64::MAX / 8 };
        scenario.country.media_hostility = Ppm::ONE;
        // Nobody may make a paper during play: what is compared is with and without one. And what
        // is done in secret is asked for on the phone.
        let papers = [OrderKind::SignMou, OrderKind::DesignateCritical];
        for seat in &mut scenario.seats {
            seat.authorities.retain(|kind| !papers.contains(kind));
        }
        parameters.legal_review_minutes = 0;
        parameters.finding = Points::ZERO;
    });
    trial.besides(ask_security)
}

/// From which chance of being found out on is a paper better than secrecy?
pub fn ask_secrecy(seeds: u64) {
    table(
        "8b. Secrecy on `national-cycle`, against acting by the paper",
        &["In secret", "Damage", "Trust", "Independence"],
    );
    let lawful = inside(true, false).play(seeds);
    let hidden = inside(false, false).play(seeds);
    let exposed = inside(false, true).play(seeds);
    let worth = |one: &[Outcome]| {
        mean(one.iter().map(|it| it.trust + it.independence - it.damage).collect())
    };
    cells!(
        "never found out",
        difference(&hidden, &lawful, damage),
        difference(&hidden, &lawful, trust),
        difference(&hidden, &lawful, |it| it.independence)
    );
    cells!(
        "found out",
        difference(&exposed, &lawful, damage),
        difference(&exposed, &lawful, trust),
        difference(&exposed, &lawful, |it| it.independence)
    );
    let (gain, loss) = (worth(&hidden) - worth(&lawful), worth(&lawful) - worth(&exposed));
    println!(
        "\nCounted as trust + independence - damage: gain {gain:+.2}, loss {loss:+.2}; from a chance \
         of being found out of {:.2} on, the paper is better.",
        (gain / (gain + loss)).clamp(0.0, 1.0)
    );
}
