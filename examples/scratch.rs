use hotwash::base::minute::Minute;
use hotwash::{
    policy::*,
    scenario::*,
    sim::{engine::Moment, event::Event, kernel::Kernel},
};
use std::path::Path;
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let pack = &args[1];
    let policy: PolicyKind = args[2].parse().unwrap();
    let runs: u64 = args.get(3).map_or(1, |s| s.parse().unwrap());
    let options =
        LoadOptions { country: args.get(5).cloned(), collaboration: args.get(6).cloned() };
    let loaded = match load(Path::new(pack), &options) {
        Ok(l) => l,
        Err(e) => {
            print!("{}", source::render(&e.0, false));
            return;
        }
    };
    let s = loaded.scenario;
    let mut k = Kernel::new(s.clone(), 1);
    let cast = Cast::all(policy, s.seats.len());
    let t = std::time::Instant::now();
    let mut asks = 0u64;
    let mut counts = vec![0u64; Event::COUNT];
    let (mut ev, mut dmg, mut tr, mut orders, mut refused, mut contr, mut cont, mut begun) =
        (0, 0.0, 0.0, 0, 0, 0, 0, 0);
    for seed in 1..=runs {
        k.restart(seed);
        let mut p = Play::new(&mut k, &cast, seed);
        let mut why = std::collections::BTreeMap::new();
        p.ask_and(|_, _, _| {});
        while let Some(e) = if runs == 1 {
            let e = p.kernel.step(Minute::NEVER);
            p.ask_and(|_s, o, r| {
                if let Err(r) = r {
                    *why.entry((o.kind, r)).or_insert(0) += 1;
                }
            });
            e
        } else {
            p.step(Minute::NEVER)
        } {
            counts[e.index()] += 1;
            ev += 1;
        }
        refused += p.refused;
        if runs == 1 {
            if let Some(id) = args.get(4) {
                let n = s.incidents.iter().position(|i| &i.id == id).unwrap();
                println!(
                    "{:?}\nasset {:?}",
                    k.incidents()[n],
                    s.assets[s.incidents[n].asset.index()]
                );
                for (no, o) in k.log().orders.iter().enumerate() {
                    if o.order.incident.map(|i| i.index()) == Some(n)
                        || o.order.asset == Some(s.incidents[n].asset)
                    {
                        println!(
                            "order {no} {} {} {:?} to {:?} amount {}",
                            o.at,
                            s.seats[o.seat.index()].id,
                            o.order.kind,
                            o.order
                                .to
                                .iter()
                                .map(|x| s.seats[x.index()].id.as_str())
                                .collect::<Vec<_>>(),
                            o.order.amount
                        );
                    }
                }
                for l in &k.log().learned {
                    if l.incident.index() == n {
                        println!(
                            "learned {} {} {:?} {:?}",
                            l.at,
                            s.seats[l.seat.index()].id,
                            l.facts,
                            l.path
                        );
                    }
                }
            }
            use hotwash::sim::ledger::*;
            let mut by: std::collections::BTreeMap<String, i64> = Default::default();
            let mut byt: std::collections::BTreeMap<String, i64> = Default::default();
            for e in k.ledger().entries.iter() {
                let name = match e.cause {
                    Cause::Incident(i) => s.incidents[i.index()].id.clone(),
                    Cause::Order(o) => {
                        let r = &k.log().orders[o as usize];
                        format!(
                            "{:?} {} {:?} at {}",
                            r.order.kind,
                            s.seats[r.seat.index()].id,
                            r.order.asset.map(|a| s.assets[a.index()].id.clone()),
                            r.at
                        )
                    }
                    c => format!("{c:?}"),
                };
                match e.meter {
                    Meter::Damage(_) => *by.entry(name).or_default() += e.amount,
                    Meter::Trust(_) => *byt.entry(name).or_default() += e.amount,
                    _ => {}
                }
            }
            let mut v: Vec<_> = by.into_iter().collect();
            v.sort_by_key(|x| -x.1);
            for (n, a) in v.iter().take(14) {
                println!("D {:9.2} h {n}", *a as f64 / 60e6);
            }
            let mut v: Vec<_> = byt.into_iter().collect();
            v.sort_by_key(|x| x.1);
            for (n, a) in v.iter().take(10) {
                println!("T {:9.3} {n}", *a as f64 / 1e6);
            }
            println!("{why:?}");
        }
        k.advance_to(Minute::NEVER);
        asks += s.seat_ids().map(|x| u64::from(k.agency(x).asked)).sum::<u64>();
        let m = k.meters();
        dmg += m.damage.as_f64();
        tr += m.trust.as_f64();
        orders += k.log().orders.len();
        contr += k.contradictions().len();
        cont += k.incidents().iter().filter(|i| i.contained_at.is_some()).count();
        begun += k.incidents().iter().filter(|i| i.begun_at != Minute::NEVER).count();
        if runs == 1 {
            println!(
                "{:?} hash {} ledger {} learned {} msgs {} reads {}",
                m,
                k.state_hash(),
                k.ledger().entries.len(),
                k.log().learned.len(),
                k.log().messages.len(),
                k.log().reads.len()
            );
            let mut by = [0u32; 39];
            for o in &k.log().orders {
                by[o.order.kind.index()] += 1;
            }
            for (i, n) in by.iter().enumerate() {
                if *n > 0 {
                    print!("{:?}:{} ", model::OrderKind::ALL[i], n);
                }
            }
            println!();
            for i in k.incidents() {
                let p = &s.incidents[i.incident.index()];
                println!(
                    "{:24} {:?} begun {} acting {} noticed {:?} diag {:?} cont {:?} rec {:?} pub {:?}",
                    p.id,
                    i.stage,
                    i.begun_at,
                    i.acting_at,
                    i.noticed.map(|x| x.0.since(i.begun_at)),
                    i.diagnosed.map(|x| x.0.since(i.begun_at)),
                    i.contained_at.map(|x| x.since(i.begun_at)),
                    i.recovered_at.map(|x| x.since(i.begun_at)),
                    i.disclosure.map(|x| x.at.since(i.begun_at))
                );
            }
        }
    }
    let el = t.elapsed();
    let n = runs as f64;
    println!(
        "{policy}: {:.0} runs/s, {:.0} events/run, {:.0} ns/event; damage {:.2} trust {:.2} orders {:.0} refused {:.0} contradictions {:.2} contained {:.1}/{:.1} published {:?}",
        n / el.as_secs_f64(),
        ev as f64 / n,
        el.as_nanos() as f64 / ev as f64,
        dmg / n,
        tr / n,
        orders as f64 / n,
        refused as f64 / n,
        contr as f64 / n,
        cont as f64 / n,
        begun as f64 / n,
        k.publication().complete_at.map(|m| m.to_string())
    );
    for (i, c) in counts.iter().enumerate() {
        if *c > 0 {
            print!("{} {:.0}, ", Event::name(i), *c as f64 / n);
        }
    }
    println!("asks {}", asks as f64 / n);
}
