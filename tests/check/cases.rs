//! Every kind of mistake, made once in the base library.

use super::library::{COUNTRY, MODEL, NUMBERS, SCENARIO, TEXTS};

/// A change to a file: what is there, and what is put in its place.
pub type Edit = (&'static str, &'static str, &'static str);
/// A name for the snapshot, and the changes that make the mistake.
pub type Case = (&'static str, &'static [Edit]);

/// The only result of the base scenario.
const PUBLICATION: &str = "    publication: (\n        starts: \"E+0 18:00\",\n        \
    expected: \"E+0 23:00\",\n        takes: \"2 h\",\n        path: [\"courier\", \"tally\", \
    \"results-site\"],\n    ),\n";
/// The same, and another one.
const RESULTS: &str = "    publications: [\n        (starts: \"E+0 18:00\", \
    expected: \"E+0 23:00\", takes: \"2 h\", path: [\"tally\"]),\n        (starts: \"SECOND\", \
    expected: \"E+1 11:00\", takes: \"2 h\", path: [\"tally\"]),\n    ],\n";
/// A calendar with a run-off on the next day.
const RUN_OFF: &str = "end: \"E+1 12:00\", election_days: [\"E+0\", \"E+1\"],";

/// The shape of files.
pub const SHAPE: &[Case] = &[
    ("syntax", &[(SCENARIO, "plays_minutes: 15,", "plays_minutes: 15")]),
    ("wrong_kind", &[(SCENARIO, "plays_minutes: 15", "plays_minutes: \"15\"")]),
    ("unknown_field", &[(SCENARIO, "plays_minutes", "play_minutes")]),
    ("unknown_variant", &[(SCENARIO, "kind: EmbIt", "kind: EmbIT")]),
    ("missing_field", &[(SCENARIO, "            kind: EmbIt,\n", "")]),
    ("missing_owner", &[(SCENARIO, "kind: Tally, owner: \"it\"", "kind: Tally")]),
    ("field_twice", &[(SCENARIO, "plays_minutes: 15", "plays_minutes: 15, plays_minutes: 15")]),
    ("number_too_large", &[(SCENARIO, "responders: 2", "responders: 70000")]),
    ("struct_name", &[(SCENARIO, "calendar: (", "calendar: Calender(")]),
    ("other_format", &[(SCENARIO, "format: 1", "format: 2")]),
    ("fraction_as_per_cent", &[(SCENARIO, "credibility: 0.7", "credibility: 70.0")]),
    ("maturity_out_of_range", &[(SCENARIO, "maturity: 1.5", "maturity: 3.5")]),
    ("points_out_of_range", &[(COUNTRY, "trust: 70.0", "trust: 170.0")]),
    ("level_out_of_range", &[(MODEL, "level: 3", "level: 9")]),
    ("recommendation_out_of_range", &[(SCENARIO, "teaches: [2, 4]", "teaches: [2, 11]")]),
];

/// Ids, times and lists.
pub const NAMES: &[Case] = &[
    ("point_unreadable", &[(SCENARIO, "At(\"E+0 20:00\")", "At(\"20:00\")")]),
    ("point_at_no_time", &[(SCENARIO, "At(\"E+0 20:00\")", "At(\"E+0 24:00\")")]),
    ("duration_unreadable", &[(SCENARIO, "\"15 min\"", "\"a while\"")]),
    ("duration_unit", &[(SCENARIO, "\"15 min\"", "\"15 minutes\"")]),
    ("duration_nothing", &[(SCENARIO, "\"15 min\"", "\"0 min\"")]),
    ("id_shape", &[(SCENARIO, "id: \"steady\"", "id: \"Steady Trust\"")]),
    (
        "id_too_long",
        &[(
            SCENARIO,
            "id: \"steady\"",
            "id: \"steady-as-she-goes-through-the-whole-of-the-night\"",
        )],
    ),
    ("id_twice", &[(SCENARIO, "id: \"theft\"", "id: \"flood\"")]),
    ("choice_twice", &[(SCENARIO, "id: \"attack\"", "id: \"hold\"")]),
    ("unknown_owner", &[(SCENARIO, "kind: Tally, owner: \"it\"", "kind: Tally, owner: \"itt\"")]),
    ("unknown_asset", &[(SCENARIO, "asset: \"results-site\"", "asset: \"result-site\"")]),
    ("unknown_adversary", &[(SCENARIO, "adversary: \"gull\"", "adversary: \"gul\"")]),
    ("unknown_incident", &[(SCENARIO, "Tell(\"flood\")", "Tell(\"storm\")")]),
    ("unknown_inject", &[(SCENARIO, "After(\"call\"", "After(\"cal\"")]),
    ("unknown_choice", &[(SCENARIO, "choice: \"hold\"", "choice: \"holt\"")]),
    ("unknown_seat", &[(SCENARIO, "by: \"head\"", "by: \"haed\"")]),
    ("unknown_provider", &[(SCENARIO, "provider: \"quay-hosting\"", "provider: \"quay\"")]),
    ("unknown_group", &[(SCENARIO, "[\"@all\"]", "[\"@al\"]")]),
    ("unknown_forum", &[(SCENARIO, "forum: \"@main\"", "forum: \"task-force\"")]),
    ("unknown_country", &[(SCENARIO, "country: \"plain\"", "country: \"plane\"")]),
    ("unknown_model", &[(SCENARIO, "collaboration: \"circle\"", "collaboration: \"square\"")]),
    ("unknown_kind_of_agency", &[(MODEL, "to: [\"Cert\"]", "to: [\"Certs\"]")]),
    ("partner_not_abroad", &[(SCENARIO, "partner: \"partner\"", "partner: \"party\"")]),
    ("id_unlike_folder", &[(SCENARIO, "id: \"harbour\"", "id: \"harbor\"")]),
    ("id_unlike_file", &[(COUNTRY, "id: \"plain\"", "id: \"plains\"")]),
    ("members_empty", &[(MODEL, "members: [\"@electoral\", \"Cert\"]", "members: []")]),
    ("path_empty", &[(SCENARIO, "path: [\"courier\", \"tally\", \"results-site\"]", "path: []")]),
    (
        "path_twice",
        &[(SCENARIO, "[\"courier\", \"tally\", \"results-site\"]", "[\"courier\", \"courier\"]")],
    ),
    ("condition_empty", &[(SCENARIO, "met: Not(Contradicted(None))", "met: All([])")]),
    (
        "conditions_too_deep",
        &[(
            SCENARIO,
            "met: Not(Contradicted(None))",
            "met: Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(\
             Contradicted(None)))))))))))))))))))",
        )],
    ),
];

/// The calendar.
pub const CALENDAR: &[Case] = &[
    ("end_before_start", &[(SCENARIO, "end: \"E+1 12:00\"", "end: \"E-2\"")]),
    ("calendar_too_long", &[(SCENARIO, "end: \"E+1 12:00\"", "end: \"E+14640\"")]),
    (
        "windows_out_of_order",
        &[(SCENARIO, "Polling, from: \"E+0\"", "Polling, from: \"E+0 19:00\"")],
    ),
    (
        "first_window_late",
        &[(SCENARIO, "Campaign, from: \"E-1\"", "Campaign, from: \"E-1 01:00\"")],
    ),
    ("incident_outside", &[(SCENARIO, "At(\"E-1 03:00\")", "At(\"E-2 03:00\")")]),
    ("inject_outside", &[(SCENARIO, "At(\"E+0 20:30\")", "At(\"E+3 20:30\")")]),
    ("chance_backwards", &[(SCENARIO, "to: \"E+0 21:00\"", "to: \"E+0 18:00\"")]),
    ("expected_before_count", &[(SCENARIO, "expected: \"E+0 23:00\"", "expected: \"E+0 17:00\"")]),
    ("expected_hastily", &[(SCENARIO, "expected: \"E+0 23:00\"", "expected: \"E+0 19:00\"")]),
    (
        "two_results_of_one_election",
        &[(SCENARIO, PUBLICATION, RESULTS), (SCENARIO, "SECOND", "E+0 20:00")],
    ),
    (
        "results_out_of_order",
        &[
            (SCENARIO, "end: \"E+1 12:00\",", RUN_OFF),
            (SCENARIO, PUBLICATION, RESULTS),
            (SCENARIO, "starts: \"E+0 18:00\"", "starts: \"E+1 01:00\""),
            (SCENARIO, "expected: \"E+0 23:00\"", "expected: \"E+1 06:00\""),
            (SCENARIO, "SECOND", "E+0 20:00"),
        ],
    ),
    (
        "counting_before_polling",
        &[
            (SCENARIO, "end: \"E+1 12:00\",", RUN_OFF),
            (SCENARIO, PUBLICATION, RESULTS),
            (SCENARIO, "starts: \"E+0 18:00\"", "starts: \"E-1 18:00\""),
            (SCENARIO, "SECOND", "E+1 01:00"),
        ],
    ),
    ("no_such_election_day", &[(SCENARIO, "At(\"E-1 03:00\")", "At(\"E2-1 03:00\")")]),
    (
        "election_day_from_another_one",
        &[(
            SCENARIO,
            "end: \"E+1 12:00\",",
            "end: \"E+1 12:00\", election_days: [\"E+0\", \"E2+0\"],",
        )],
    ),
    (
        "replacements_out_of_order",
        &[(
            SCENARIO,
            "kind: Tally, owner: \"it\"",
            "kind: Tally, owner: \"it\", replaced: [\"E+0\", \"E-1 12:00\"]",
        )],
    ),
    (
        "election_days_out_of_order",
        &[(
            SCENARIO,
            "end: \"E+1 12:00\",",
            "end: \"E+1 12:00\", election_days: [\"E+0\", \"E-1\"],",
        )],
    ),
    (
        "first_election_day_late",
        &[(SCENARIO, "end: \"E+1 12:00\",", "end: \"E+1 12:00\", election_days: [\"E+1\"],")],
    ),
    (
        "election_day_with_time",
        &[(SCENARIO, "end: \"E+1 12:00\",", "end: \"E+1 12:00\", election_days: [\"E+0 08:00\"],")],
    ),
];

/// Conditions that can never hold, and what can never happen.
pub const NEVER: &[Case] = &[
    (
        "time_inside_of_time",
        &[(
            SCENARIO,
            "met: Not(Contradicted(None))",
            "met: Within(what: ContradictedAtMost(about: None, longest: \"5 min\"), after: Released(\"call\"), time: \"10 min\")",
        )],
    ),
    (
        "no_moment",
        &[(
            SCENARIO,
            "met: Not(Contradicted(None))",
            "met: Within(what: Above(Trust, 60.0), after: Released(\"call\"), time: \"10 min\")",
        )],
    ),
    (
        "anew_of_what_happens_once",
        &[(
            SCENARIO,
            "met: Not(Contradicted(None))",
            "met: Within(what: Public(\"flood\"), after: Released(\"call\"), time: \"10 min\", anew: true)",
        )],
    ),
    (
        "before_itself",
        &[(
            SCENARIO,
            "met: Not(Contradicted(None))",
            "met: NotBefore(what: Released(\"call\"), first: Released(\"call\"))",
        )],
    ),
    (
        "time_of_an_objective_unreadable",
        &[(
            SCENARIO,
            "met: Not(Contradicted(None))",
            "met: All([ContradictedAtMost(about: None, longest: \"soon\"), Met(\"@main\")])",
        )],
    ),
    (
        "contradiction_about_nothing",
        &[(
            SCENARIO,
            "met: Not(Contradicted(None))",
            "met: Not(ContradictedAtMost(about: \"flod\", longest: \"30 min\"))",
        )],
    ),
    ("never_after_the_end", &[(SCENARIO, "After(\"E+0 21:00\")", "After(\"E+9\")")]),
    ("never_before_the_start", &[(SCENARIO, "Before(\"E+0 23:00\")", "Before(\"E-1\")")]),
    (
        "never_both_after_and_before",
        &[(
            SCENARIO,
            "Not(Public(\"flood\"))",
            "All([After(\"E+0 20:00\"), Before(\"E+0 19:00\")])",
        )],
    ),
    (
        "never_ordered_after_the_end",
        &[(
            SCENARIO,
            "Ordered(seat: \"head\", kind: HoldStatement",
            "Ordered(seat: \"head\", since: \"E+9\", kind: HoldStatement",
        )],
    ),
    (
        "no_result_of_this_election",
        &[(SCENARIO, "Not(Public(\"flood\"))", "ResultPublished(\"E+1\")")],
    ),
    ("never_not_always", &[(SCENARIO, "Not(Public(\"flood\"))", "Not(After(\"E-1\"))")]),
    (
        "never_denied",
        &[(SCENARIO, "Not(Public(\"flood\"))", "All([Public(\"flood\"), Not(Public(\"flood\"))])")],
    ),
    (
        "never_of_an_incident_without_chance",
        &[
            (SCENARIO, "probability: 0.5", "probability: 0.0"),
            (SCENARIO, "Public(\"flood\"), after", "Public(\"visitors\"), after"),
        ],
    ),
    (
        "never_ordered_without_lever",
        &[(
            SCENARIO,
            "Ordered(seat: \"head\", kind: HoldStatement",
            "Ordered(seat: \"head\", kind: BlockUpstream",
        )],
    ),
    (
        "never_about_an_incident",
        &[(
            SCENARIO,
            "Ordered(seat: \"head\", kind: HoldStatement",
            "Ordered(seat: \"head\", kind: Convene",
        )],
    ),
    ("never_below_nothing", &[(SCENARIO, "Below(Damage, 20.0)", "Below(Damage, 0.0)")]),
    ("never_above_everything", &[(SCENARIO, "Above(Trust, 50.0)", "Above(Trust, 100.0)")]),
    ("never_told_oneself", &[(SCENARIO, "Told(from: \"it\"", "Told(from: \"cert\"")]),
    (
        "never_answered_without_choices",
        &[(SCENARIO, "Answered(inject: \"call\", choice: \"hold\")", "Answered(inject: \"echo\")")],
    ),
    ("never_published", &[(SCENARIO, PUBLICATION, "")]),
    (
        "never_in_time",
        &[(SCENARIO, "guard: Not(Public(\"flood\"))", "guard: After(\"E+0 22:00\")")],
    ),
    (
        "waits_on_itself",
        &[(SCENARIO, "After(\"call\", \"10 min\")", "After(\"echo\", \"10 min\")")],
    ),
    (
        "waits_on_each_other",
        &[
            (SCENARIO, "due: At(\"E+0 20:30\")", "due: After(\"echo\", \"5 min\")"),
            (SCENARIO, "Not(Public(\"flood\"))", "Not(Public(\"leak\"))"),
        ],
    ),
    (
        "incident_and_inject_wait_on_each_other",
        &[
            (
                SCENARIO,
                "trigger: At(\"E-1 03:00\")",
                "trigger: When(condition: Released(\"echo\"), after: \"1 h\")",
            ),
            (
                SCENARIO,
                "due: At(\"E+0 20:30\")",
                "due: When(condition: Reached(incident: \"theft\", stage: Acting), after: \"0 min\")",
            ),
        ],
    ),
    ("comes_too_late", &[(SCENARIO, "After(\"call\", \"10 min\")", "After(\"call\", \"3 d\")")]),
    ("nobody_receives", &[(SCENARIO, "to: [\"party\"]", "to: []")]),
    ("nobody_matches", &[(SCENARIO, "to: [\"party\"]", "to: [\"@private\"]")]),
    ("no_chance", &[(SCENARIO, "probability: 0.5", "probability: 0.0")]),
];

/// Seats, orders, assets.
pub const ROLES: &[Case] = &[
    (
        "order_needs",
        &[(
            SCENARIO,
            "(kind: AssertCause, about: \"flood\", cause: Attack)",
            "(kind: AssertCause)",
        )],
    ),
    ("order_answers", &[(SCENARIO, "(kind: HoldStatement, about: \"flood\")", "(kind: Answer)")]),
    (
        "order_surplus",
        &[(
            SCENARIO,
            "(kind: HoldStatement, about: \"flood\")",
            "(kind: HoldStatement, about: \"flood\", asset: \"tally\")",
        )],
    ),
    (
        "order_without_lever",
        &[(
            SCENARIO,
            "(kind: HoldStatement, about: \"flood\")",
            "(kind: BlockUpstream, asset: \"results-site\")",
        )],
    ),
    ("order_to_oneself", &[(SCENARIO, "to: [\"@security\"]", "to: [\"head\"]")]),
    (
        "order_of_some",
        &[(
            SCENARIO,
            "to: [\"head\"],\n            medium: Phone",
            "to: [\"head\", \"party\"],\n            medium: Phone",
        )],
    ),
    ("escalation_in_a_circle", &[(SCENARIO, "budget: 4,", "budget: 4, escalates_to: [\"it\"],")]),
    ("spoils_in_a_circle", &[(SCENARIO, "latency: \"6 h\",", "latency: \"6 h\", uses: \"leak\",")]),
    (
        "seat_without_lever",
        &[(
            SCENARIO,
            "side: Opposition,",
            "side: Opposition, without: [AssertCause, PledgeToWait],",
        )],
    ),
    (
        "seat_lever_both",
        &[(SCENARIO, "authorities: [Prebunk]", "authorities: [Prebunk], without: [Prebunk]")],
    ),
    (
        "seat_lever_anyway",
        &[(SCENARIO, "authorities: [Prebunk]", "authorities: [Prebunk, Certify]")],
    ),
    (
        "seat_lever_never_had",
        &[(SCENARIO, "without: [InviteObservers]", "without: [InviteObservers, Certify]")],
    ),
    ("seat_side_of_no_party", &[(SCENARIO, "kind: EmbIt,", "kind: EmbIt, side: Government,")]),
    ("link_of_no_transmission", &[(SCENARIO, "kind: ResultsTransmission", "kind: OfficeMail")]),
    (
        "link_to_itself",
        &[(SCENARIO, "links: (\"tally\", \"results-site\")", "links: (\"tally\", \"courier\")")],
    ),
    ("provider_missing", &[(SCENARIO, "            provider: \"quay-hosting\",\n", "")]),
    (
        "answer_without_choices",
        &[(SCENARIO, "due: InReserve,", "due: InReserve, answer_within: \"5 min\",")],
    ),
    ("recommendation_twice", &[(SCENARIO, "teaches: [2, 4]", "teaches: [2, 2]")]),
    ("segments_do_not_add_up", &[(COUNTRY, "size: 0.6", "size: 0.7")]),
    ("lead_missing", &[(MODEL, "            lead: [\"Ministry\", \"EmbHead\"],\n", "")]),
    ("forum_empty_here", &[(MODEL, "members: [\"@electoral\", \"Cert\"]", "members: [\"Court\"]")]),
];

/// Texts and numbers.
pub const TEXTS_AND_NUMBERS: &[Case] = &[
    (
        "mechanism_unknown",
        &[(
            SCENARIO,
            "parameters: { \"damage.half\": 5.0 },",
            "parameters: { \"damage.half\": 5.0 }, ablate: [\"leeks\"],",
        )],
    ),
    (
        "mechanism_set_as_well",
        &[(
            SCENARIO,
            "parameters: { \"damage.half\": 5.0 },",
            "parameters: { \"messages.leak\": 0.01 }, ablate: [\"leaks\"],",
        )],
    ),
    ("text_syntax", &[(TEXTS, "asset-tally = Tally", "asset-tally Tally")]),
    ("text_line_with_star", &[(TEXTS, "    The polls close", "    **The polls** close")]),
    ("text_missing", &[(TEXTS, "    .secret = You promised a result by eleven.\n", "")]),
    ("text_empty", &[(TEXTS, "asset-tally = Tally", "asset-tally = {\"\"}")]),
    (
        "text_too_long",
        &[(
            TEXTS,
            "asset-tally = Tally",
            "asset-tally = The tally of the votes of the whole harbour and of the islands before it",
        )],
    ),
    (
        "text_control_character",
        &[(TEXTS, "asset-tally = Tally", "asset-tally = Tally{\"\\u0007\"}")],
    ),
    ("text_variable", &[(TEXTS, "asset-tally = Tally", "asset-tally = Tally of { $town }")]),
    ("text_term", &[(TEXTS, "asset-tally = Tally", "-town = Harbour\nasset-tally = Tally")]),
    ("text_twice", &[(TEXTS, "asset-tally = Tally", "asset-tally = Tally\nasset-tally = Tally")]),
    (
        "text_unused",
        &[(TEXTS, "asset-tally = Tally", "asset-tally = Tally\nasset-tallies = Tallies")],
    ),
    ("text_misspelt", &[(TEXTS, "asset-tally = Tally", "asset-taly = Tally")]),
    (
        "text_of_unknown_medium",
        &[(
            TEXTS,
            "incident-visitors = Many visitors",
            "    .posts = Look.\nincident-visitors = Many visitors",
        )],
    ),
    ("text_untranslated", &[("packs/harbour/fr.ftl", "", "asset-tally = Décompte\n")]),
    (
        "text_telltale",
        &[(
            TEXTS,
            "    .sign = The results site is very slow.",
            "    .sign = The results site is under attack.",
        )],
    ),
    ("text_of_segment_missing", &[("countries/en.ftl", "segment-town = People in town\n", "")]),
    (
        "text_of_forum_missing",
        &[("collaboration/en.ftl", "forum-round-table = The round table\n", "")],
    ),
    ("override_unknown", &[(SCENARIO, "\"damage.half\"", "\"damage.halve\"")]),
    ("override_out_of_range", &[(SCENARIO, "\"damage.half\": 5.0", "\"damage.half\": 0.1")]),
    (
        "parameter_missing",
        &[(
            NUMBERS,
            "\"damage.half\": (value: 48.0, unit: Hours, range: (0.25, 5000.0), evidence: Assumed, source: \"test\"),",
            "",
        )],
    ),
    (
        "override_crosses_a_number",
        &[
            (NUMBERS, "value: 3.0, unit: Months", "value: 6.0, unit: Months"),
            (SCENARIO, "\"damage.half\": 5.0", "\"collaboration.designation_most\": 3.0"),
        ],
    ),
    (
        "overrides_cross",
        &[(
            SCENARIO,
            "\"damage.half\": 5.0",
            "\"messages.contact_none\": 6.0, \"messages.contact_directory\": 12.0",
        )],
    ),
    ("numbers_cross", &[(NUMBERS, "value: 21.0, unit: Days", "value: 5.0, unit: Days")]),
    (
        "numbers_in_an_odd_order",
        &[(SCENARIO, "\"damage.half\": 5.0", "\"response.unclear_lead\": 0.9")],
    ),
    ("text_that_turns_around", &[(TEXTS, "asset-tally = Tally", "asset-tally = Tal\u{202E}ly")]),
    (
        "text_with_letters_of_no_font",
        &[(TEXTS, "asset-tally = Tally", "asset-tally = Tally 投票 🗳️")],
    ),
    ("parameter_unknown", &[(NUMBERS, "\"damage.half\"", "\"damage.mezzo\"")]),
    ("parameter_unit", &[(NUMBERS, "value: 48.0, unit: Hours", "value: 48.0, unit: Points")]),
    ("parameter_out_of_range", &[(NUMBERS, "value: 48.0, unit: Hours", "value: 0.1, unit: Hours")]),
    ("parameter_range_backwards", &[(NUMBERS, "range: (0.25, 5000.0)", "range: (5000.0, 0.25)")]),
    (
        "parameter_without_source",
        &[(
            NUMBERS,
            "range: (0.25, 5000.0), evidence: Assumed, source: \"test\"",
            "range: (0.25, 5000.0), evidence: Assumed, source: \"\"",
        )],
    ),
];

/// All of them.
pub const ALL: &[&[Case]] = &[SHAPE, NAMES, CALENDAR, NEVER, ROLES, TEXTS_AND_NUMBERS];
