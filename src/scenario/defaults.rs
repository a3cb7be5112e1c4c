//! What holds unless a scenario says otherwise: how much an asset matters in each phase, and how
//! hard and how stubborn each kind of incident is.

use crate::base::level::{ONE, Ppm};
use crate::base::minute::HOUR;

use super::model::{AssetKind, Primitive, Severity};

/// How much an asset matters per phase, in the order of `Phase::ALL`.
///
/// The order of the rows follows what the risk assessments named in `docs/model.md` (Sources: CISA
/// 2020, NIS Cooperation Group 2018) rate highest; the numbers are assumed. Legal silence is the
/// mean of campaign and polling day. Rows marked as assumed are set beside the nearest row that is
/// not.
pub const fn criticality(kind: AssetKind) -> [Ppm; 7] {
    // Per cent: inter-election, registration, campaign, silence, polling, count, verification.
    let percent = match kind {
        AssetKind::VoterRegister => [40, 100, 60, 70, 80, 10, 30],
        AssetKind::LookupSite => [10, 60, 40, 70, 100, 10, 0],
        AssetKind::PollBook => [10, 20, 30, 65, 100, 10, 20],
        AssetKind::ResultsTransmission | AssetKind::Tally => [10, 10, 20, 30, 40, 100, 70],
        AssetKind::ResultsSite => [10, 10, 10, 20, 30, 100, 50],
        AssetKind::PartyMail => [30, 30, 100, 75, 50, 20, 20],
        AssetKind::SocialPlatform | AssetKind::BroadcasterSite => [20, 30, 80, 90, 100, 100, 80],
        AssetKind::OfficeMail => [30, 50, 60, 60, 60, 60, 50],
        // Assumed: it matters until the candidates are known.
        AssetKind::NominationPortal => [10, 100, 30, 10, 0, 0, 0],
        // Assumed: as the platforms, but people have other places to ask.
        AssetKind::PublicSite => [10, 40, 50, 60, 80, 80, 50],
        // Assumed: a mistake made here shows on polling day, and can be mended only before.
        AssetKind::BallotPreparation => [10, 30, 80, 90, 60, 20, 10],
        // Assumed: nothing but polling and count depend on them.
        AssetKind::VotingMachines => [10, 10, 30, 60, 100, 80, 40],
        // Assumed: as voting machines, open before polling day in most countries that have it.
        AssetKind::InternetVoting => [10, 10, 40, 90, 100, 70, 40],
        // Assumed: as the results site; a preliminary display can be switched off.
        AssetKind::PreliminaryDisplay => [0, 0, 10, 10, 20, 80, 40],
        // Assumed: what is lost stays lost, and hurts most when voters are being courted.
        AssetKind::PartyRegisterCopy => [20, 30, 60, 50, 40, 10, 10],
        // Assumed: everything hangs on it on the day and in the night.
        AssetKind::Telecom => [20, 30, 40, 60, 100, 100, 60],
        // Assumed: vendors are where preparation is undone.
        AssetKind::VendorNetwork => [20, 30, 50, 60, 70, 70, 40],
        // Assumed: as office mail.
        AssetKind::StaffAccounts => [20, 40, 60, 70, 70, 70, 50],
        // Assumed: evidence is asked for when the result is disputed.
        AssetKind::LogArchive => [20, 20, 30, 40, 50, 60, 80],
    };
    let mut row = [Ppm::ZERO; 7];
    let mut phase = 0;
    while phase < row.len() {
        row[phase] = Ppm(percent[phase] * ONE / 100);
        phase += 1;
    }
    row
}

/// How hard an incident hits.
///
/// Assumed. Load, fault and hostile traffic have equal severity, so that they look alike.
pub const fn severity(primitive: Primitive) -> Severity {
    // Per cent of confidentiality, integrity, availability.
    let (confidentiality, integrity, availability) = match primitive {
        Primitive::Ddos | Primitive::OrganicSurge | Primitive::BenignFault => (0, 0, 80),
        Primitive::SupplyChainFault => (0, 30, 60),
        Primitive::Deface => (0, 60, 10),
        Primitive::SqliExfil => (70, 10, 0),
        Primitive::PhishCredential => (40, 10, 0),
        Primitive::Ransomware => (20, 20, 90),
        Primitive::Wiper => (0, 60, 100),
        Primitive::InsiderMisuse => (40, 30, 0),
        Primitive::HackAndLeak => (60, 10, 0),
        Primitive::SyntheticMedia | Primitive::ProcessRumour => (0, 20, 0),
        Primitive::WhitehatDisclosure => (10, 0, 0),
    };
    Severity {
        confidentiality: Ppm(confidentiality * ONE / 100),
        integrity: Ppm(integrity * ONE / 100),
        availability: Ppm(availability * ONE / 100),
    }
}

/// Responder-minutes of full expertise to contain an incident.
///
/// Assumed: an hour or two to put a page back, a shift for traffic, days for what is inside.
pub const fn work(primitive: Primitive) -> i64 {
    let hours = match primitive {
        Primitive::OrganicSurge => 3,
        Primitive::Deface | Primitive::ProcessRumour => 4,
        Primitive::Ddos | Primitive::BenignFault | Primitive::SyntheticMedia => 6,
        Primitive::WhitehatDisclosure => 8,
        Primitive::PhishCredential => 12,
        Primitive::HackAndLeak | Primitive::InsiderMisuse => 16,
        Primitive::SqliExfil | Primitive::SupplyChainFault => 24,
        Primitive::Ransomware => 48,
        Primitive::Wiper => 60,
    };
    hours * HOUR
}

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::*;

    #[test]
    fn load_fault_and_attack_hit_alike() {
        assert_eq!(severity(Primitive::Ddos), severity(Primitive::OrganicSurge));
        assert_eq!(severity(Primitive::Ddos), severity(Primitive::BenignFault));
    }

    #[test]
    fn the_rows_of_the_domain_notes_are_theirs() {
        let results = criticality(AssetKind::ResultsSite);
        assert_eq!((results[4], results[5]), (Ppm(300_000), Ppm(1_000_000)));
    }
    #[test]
    fn the_page_for_authors_has_the_same_numbers() {
        let page = include_str!("../../docs/format-scenario.md");
        let share = |share: Ppm| format!("{:?}", share.0 as f64 / ONE as f64);
        for kind in AssetKind::VARIANTS.iter().copied() {
            let cells = criticality(kind).map(share).join(" | ");
            let row = format!("| {kind:?} | {cells} |");
            assert!(page.contains(&row), "{row}");
        }
        for primitive in Primitive::ALL {
            let Severity { confidentiality, integrity, availability } = severity(primitive);
            let cells = [confidentiality, integrity, availability].map(share).join(" | ");
            let row = format!("| {primitive:?} | {cells} | {} h |", work(primitive) / HOUR);
            assert!(page.contains(&row), "{row}");
        }
    }
}
