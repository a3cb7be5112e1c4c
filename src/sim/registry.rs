//! The registry: one row for each kind of state that is kept.
//!
//! From these rows follow typed access to it ([`super::index`]), the fields of a
//! [`Snapshot`](super::snapshot::Snapshot), how it is taken and restored ([`super::restore`]), and
//! what the state hash reads ([`super::hash`]). The order of the rows is the order of the hash: a
//! new row goes to the end of its group, and raises `KERNEL_REV`.
//!
//! A new kind of state takes its struct, with a function `initial` that says how a scenario starts,
//! its row here, and its field where the row says.

/// Hands the rows to a macro. There are four kinds:
///
/// - `planned`: fixed by the scenario. `rows: State as Access at place by Id;` says what the rows
///   of a snapshot are called, what a row is, the name of its access and where in the
///   [`ExerciseMut`](super::conditions::ExerciseMut) that is, and by what a row is found. A state
///   that grows with what happens is hashed `in parts`, which [`super::hash`] lists.
/// - `arising`: comes up during play and is numbered. After `by` stand the number's type and the
///   names of the functions that count, read, change and add.
/// - `mail`: messages, which come up and go again.
/// - `resources`: there is one of each.
macro_rules! registry {
    ($into:ident) => {
        $into! {
            planned {
                /// Agencies at work, by seat.
                agencies: Agency as Agencies at world.agencies by SeatId;
                /// What agencies know, by seat.
                knowledge: Knowledge as KnowledgeStates at world.knowledge in parts by SeatId;
                /// Ties from one seat to another, at `from * seats + to`.
                ties: Tie as Ties at world.ties by (SeatId, SeatId);
                /// Forums.
                forums: ForumState as Forums at forums by ForumId;
                /// Assets.
                assets: AssetState as Assets at world.assets by AssetId;
                /// Incidents.
                incidents: IncidentState as Incidents at world.incidents by IncidentId;
                /// Segments of the public.
                segments: SegmentState as Public at public by SegmentId;
                /// Injects.
                injects: InjectProgress as Injects at injects by InjectId;
                /// Publications of results.
                publications: PublicationState as Publications at publications by PublicationId;
            }
            arising {
                /// Claims by number.
                claims: Claim by u32 (claim_count, claim, claim_mut, add_claim);
                /// Contradictions by number.
                contradictions: Contradiction by u32 (
                    contradiction_count, contradiction, contradiction_mut, add_contradiction
                );
                /// Rumours by number.
                rumours: Rumour by RumourId (rumour_count, rumour, rumour_mut, add_rumour);
            }
            mail {
                /// Messages that somebody has yet to read, by number.
                messages: Message;
            }
            resources {
                /// The EMB's standing.
                standing: Standing;
            }
        }
    };
}

pub(super) use registry;
