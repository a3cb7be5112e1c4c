//! The registry: one row for each component and resource that is kept.
//!
//! From these rows follow the lists of entities and typed access to them ([`super::index`]), the
//! fields of a [`Snapshot`](super::snapshot::Snapshot), how it is taken and restored
//! ([`super::restore`]), and what the state hash reads ([`super::hash`]). The order of the rows is
//! the order of the hash: a new row goes to the end of its group, and raises `KERNEL_REV`.
//!
//! A new component takes its struct, with a function `initial` that says how a scenario starts,
//! and its row here.

/// Hands the rows to a macro. There are four kinds:
///
/// - `planned`: fixed by the scenario. `list by Id { rows: Component as Access; }` says in which
///   list of the index its entities are, by what they are found, what the rows of a snapshot are
///   called, and the name of the system parameter; components in one list share their entities.
///   One that grows with what happens is hashed `in parts`, which [`super::hash`] lists.
/// - `arising`: comes up during play and is numbered. After `by` stand the number's type and the
///   names of the functions that count, read, change and add.
/// - `mail`: messages, which come up and go again.
/// - `resources`: there is one of each.
macro_rules! registry {
    ($into:ident) => {
        $into! {
            planned {
                /// Agencies, with their knowledge, by seat.
                seats by SeatId {
                    /// Agencies at work.
                    agencies: Agency as Agencies;
                    /// What agencies know.
                    knowledge: Knowledge as KnowledgeStates in parts;
                }
                /// Ties from one seat to another, at `from * seats + to`.
                ties by (SeatId, SeatId) {
                    /// Ties.
                    ties: Tie as Ties;
                }
                /// Forums.
                forums by ForumId {
                    /// Forums.
                    forums: ForumState as Forums;
                }
                /// Assets.
                assets by AssetId {
                    /// Assets.
                    assets: AssetState as Assets;
                }
                /// Incidents.
                incidents by IncidentId {
                    /// Incidents.
                    incidents: IncidentState as Incidents;
                }
                /// Segments of the public.
                segments by SegmentId {
                    /// Segments of the public.
                    segments: SegmentState as Public;
                }
                /// Injects.
                injects by InjectId {
                    /// Injects.
                    injects: InjectProgress as Injects;
                }
                /// Publications of results.
                publications by PublicationId {
                    /// Publications of results.
                    publications: PublicationState as Publications;
                }
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
