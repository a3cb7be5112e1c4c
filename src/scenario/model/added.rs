//! Parameters that files were written without.

use crate::base::level::ONE;
use crate::base::minute::{DAY, HOUR};

/// Parameters that files were written without, and what the kernel did then: constants that it had,
/// or a mechanism that it had not.
const ADDED: &[(&str, i64)] = &[
    ("action.hurry", 24),
    ("action.patch_again", 7 * DAY),
    ("action.prebunk_again", 7 * DAY),
    ("action.well_informed", 200_000),
    ("response.bystanders_wait", 6 * HOUR),
    ("response.patch_share", 400_000),
    ("response.patch_gain", 100_000),
    ("trust.habituation", ONE),
    ("trust.habituation_half_life", 30 * DAY),
    ("trust.night_most", 100 * ONE),
    ("trust.night_half_life", DAY),
    ("trust.lasting", 0),
    ("trust.silence", 0),
    ("public.news_spread", 0),
    ("public.prebunk_heard", 0),
    ("public.believed", ONE),
    ("public.announced", 0),
    ("public.result_spare", 0),
    ("damage.taken_first", 0),
    ("damage.quiet_half_life", 36_500 * DAY),
    ("damage.workaround_half_life", 36_500 * DAY),
    ("messages.informs", 1),
    ("public.misfit", ONE),
    ("trust.missed_service", 0),
    ("prevention.per_level", 0),
    ("prevention.hardness", 0),
    ("preparation.new_technology", ONE),
    ("fallback.unexercised", ONE),
    ("prevention.training", 0),
    ("detection.by_primitive", 0),
    ("diagnosis.wiped_logs", 0),
    ("response.rebuild", ONE),
    ("response.insider_stays", 0),
    ("response.surge_relief", 0),
    ("response.outsider_speed", ONE),
    ("response.without_vendor", ONE),
    ("public.right_answer_leaves", ONE),
    ("spread.share", 0),
    ("spread.takes", DAY),
    ("dependency.share", 0),
    ("dependency.measures", 0),
    ("public.surfaces", 0),
    ("public.surfaces_takes", 180 * DAY),
    ("public.surfaces_near", ONE),
    ("detection.closing_gain", 0),
    ("messages.same_house", HOUR / 2),
    ("messages.fatigue", 0),
    ("diagnosis.shared_error", 0),
    ("diagnosis.comparison", 0),
    ("response.unscoped_speed", ONE),
    ("response.traced_gain", 0),
    ("response.coarse_block_leaves", 150_000),
    ("response.coarse_block_bystanders", ONE),
    ("response.shut_out", 0),
    ("response.blind_restore_speed", 2 * ONE),
    ("response.blind_patch_share", 400_000),
    ("detection.tools_last", 120 * DAY),
    ("detection.old_tools_leave", 1_000_000),
    ("preparation.paper_share", 0),
    ("independence.procedure", 0),
    ("collaboration.crowding", 1_000_000),
    ("collaboration.unfunded_standard", 0),
    ("collaboration.unfunded_burden", 1_000_000),
    ("collaboration.paper_follows", 0),
    ("collaboration.protocol", 0),
    ("collaboration.lending", 0),
    ("collaboration.remote_team", 0),
    ("collaboration.shared_training", 0),
    ("collaboration.agreed_assessment", 0),
    ("collaboration.exercise_again", 180 * DAY),
    ("trust.assurance", 0),
    ("public.ruling_leaves", 1_000_000),
    ("public.pledge_leaves", 1_000_000),
    ("trust.confirmation", 0),
    ("trust.without_logs", 1_000_000),
    ("collaboration.room_lasts", DAY),
    ("collaboration.room_message", 1_800),
    ("collaboration.room_clarity", 0),
    ("collaboration.room_share", 0),
    ("collaboration.central_lead", 0),
    ("independence.central_lead", 0),
    ("others.review_gain", 0),
    ("others.blur_public", 600_000),
    ("others.blur_interviews", 300_000),
    ("others.blur_logs", 100_000),
    ("others.adoption", 0),
    ("response.snapshot_leaves", 1_000_000),
    ("public.rumour_calm", ONE),
    ("cycles.budget_carried", ONE),
    ("cycles.budget_renewed", 0),
    ("cycles.turnover", 0),
    ("cycles.leavers_take", 0),
    ("cycles.adversary_learns", 0),
];

/// What a file without a parameter means by it; nothing if every file has it.
pub(super) fn added(name: &str) -> Option<i64> {
    ADDED.iter().find(|(added, _)| *added == name).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::super::Parameters;
    use super::*;

    #[test]
    fn what_was_added_has_a_name() {
        for (name, _) in ADDED {
            assert!(Parameters::named().any(|it| it.name == *name && it.default.is_some()));
        }
    }
}
