use super::*;

fn draw() -> Draw {
    Chance::new(7).draw(3, Key(0x1234_5678_9ABC_DEF0), 5)
}

/// `n` values of one method.
fn take<T>(n: usize, mut method: impl FnMut(&mut Draw) -> T) -> Vec<T> {
    let mut draw = draw();
    (0..n).map(|_| method(&mut draw)).collect()
}

/// The mean of a hundred thousand values.
fn mean(mut method: impl FnMut(&mut Draw) -> i64) -> f64 {
    let sum: i64 = take(100_000, |draw| method(draw)).into_iter().sum();
    sum as f64 / 1e5
}

/// A changed bit here changes the outcome of every stored exercise: that needs a new format
/// version, not a new golden value.
#[test]
fn golden_values_hold() {
    assert_eq!(
        take(4, Draw::next_u64),
        [
            12_084_732_258_350_415_433,
            11_145_170_359_122_434_983,
            8_882_046_233_625_779_054,
            6_991_287_211_174_067_573
        ]
    );
    assert_eq!(take(8, |d| d.below(1_000)), [655, 604, 481, 378, 468, 983, 862, 307]);
    assert_eq!(
        take(4, |d| d.below(u64::MAX / 2 + 2)),
        [
            3_495_643_605_587_033_786,
            4_318_044_195_156_165_864,
            9_073_723_506_619_390_857,
            7_952_055_135_648_406_299
        ]
    );
    assert_eq!(take(8, |d| d.between(-50, 50)), [16, 11, -2, -12, -3, 49, 37, -19]);
    assert_eq!(
        take(8, |d| d.happens(Ppm(500_000))),
        [false, false, true, true, true, false, false, true]
    );
    assert_eq!(
        take(5, Draw::exponential_nano),
        [422_945_022, 503_881_629, 730_855_919, 970_223_192, 758_938_134]
    );
    assert_eq!(take(5, Draw::normal_micro), [399_166, 264_184, -46_398, -308_112, -79_888]);
    assert_eq!(
        take(5, |d| d.log_normal(Ppm(700_000)).0),
        [1_322_358, 1_203_133, 968_043, 805_994, 945_613]
    );
    assert_eq!(
        take(8, |d| *d.pick(&['a', 'b', 'c']).expect("three things")),
        ['b', 'b', 'b', 'b', 'b', 'c', 'c', 'a']
    );
    let mut order = [0, 1, 2, 3, 4, 5, 6, 7];
    draw().shuffle(&mut order);
    assert_eq!(order, [0, 3, 7, 6, 1, 2, 4, 5]);
}

#[test]
fn every_part_of_the_name_matters() {
    let first = |seed, purpose, key, occurrence| {
        Chance::new(seed).draw(purpose, Key(key), occurrence).next_u64()
    };
    let values = [
        first(1, 2, 3, 4),
        first(5, 2, 3, 4),
        first(1, 5, 3, 4),
        first(1, 2, 5, 4),
        first(1, 2, 3, 5),
    ];
    for (n, value) in values.iter().enumerate() {
        assert!(!values[..n].contains(value));
    }
    assert_eq!(first(1, 2, 3, 4), values[0]);
}

#[test]
fn whole_numbers_are_uniform() {
    let mut counts = [0i64; 7];
    for value in take(70_000, |d| d.below(7)) {
        counts[value as usize] += 1;
    }
    // The standard deviation of a count is 93.
    assert!(counts.iter().all(|count| (count - 10_000).abs() < 500), "{counts:?}");
    // A bound of two thirds of the range rejects a third of the words; modulo would favour the low
    // half two to one.
    let bound = u64::MAX / 3 * 2;
    let low = take(20_000, |d| d.below(bound)).into_iter().filter(|v| *v < bound / 2).count();
    assert!((9_600..10_400).contains(&low), "{low}");
}

#[test]
fn ranges_include_both_ends() {
    let values = take(1_000, |d| d.between(-2, 2));
    assert!((-2..=2).all(|wanted| values.contains(&wanted)));
    assert!(values.iter().all(|value| (-2..=2).contains(value)));
    assert_eq!(take(3, |d| d.between(9, 9)), [9; 3]);
    assert_eq!(take(2, |d| d.between(i64::MIN, i64::MAX) as u64), take(2, Draw::next_u64));
    assert!(take(99, |d| d.between(i64::MIN, i64::MAX - 1)).iter().any(|value| *value < 0));
}

#[test]
fn certainty_and_impossibility_are_exact_and_likelihood_only_adds() {
    assert!(take(1_000, |d| d.happens(Ppm::ONE)).into_iter().all(|happened| happened));
    assert!(!take(1_000, |d| d.happens(Ppm::ZERO)).into_iter().any(|happened| happened));
    let (less, more) =
        (take(9_999, |d| d.happens(Ppm(300_000))), take(9_999, |d| d.happens(Ppm(400_000))));
    assert!(less.iter().zip(&more).all(|(less, more)| more >= less));
    assert!((mean(|d| i64::from(d.happens(Ppm(300_000)))) - 0.3).abs() < 0.01);
}

#[test]
fn waiting_times_are_exponential() {
    assert!((mean(Draw::exponential_nano) / 1e9 - 1.0).abs() < 0.02);
    let longer = take(100_000, Draw::exponential_nano)
        .into_iter()
        .filter(|wait| *wait > 2_000_000_000)
        .count();
    assert!((longer as f64 / 1e5 - libm::exp(-2.0)).abs() < 0.006);
    assert_eq!((-libm::log(FRACTION) * 1e9) as i64, 36_736_800_569);
}

#[test]
fn deviations_are_normal() {
    assert!(mean(Draw::normal_micro).abs() < 15_000.0);
    let square = mean(|d| d.normal_micro().pow(2) / 1_000_000);
    assert!((square / 1e6 - 1.0).abs() < 0.03, "{square}");
    let beyond =
        take(100_000, Draw::normal_micro).into_iter().filter(|z| z.abs() > 1_959_964).count();
    assert!((4_700..5_300).contains(&beyond), "{beyond}");
    assert!(standard_normal(0.5 * 2.0 * FRACTION) > -8.3);
}

#[test]
fn factors_have_median_one_and_bounds() {
    let mut factors = take(9_999, |d| d.log_normal(Ppm(700_000)).0);
    factors.sort_unstable();
    assert!((factors[4_999] - ONE).abs() < 30_000, "{}", factors[4_999]);
    assert_eq!(take(3, |d| d.log_normal(Ppm::ZERO)), [Ppm::ONE; 3]);
    let wild = take(1_000, |d| d.log_normal(Ppm(50_000_000)).0);
    assert_eq!((wild.iter().min(), wild.iter().max()), (Some(&FACTORS.0), Some(&FACTORS.1)));
}

#[test]
fn picks_and_orders_are_fair() {
    assert_eq!(draw().pick::<u8>(&[]), None);
    let mut counts = [0i32; 6];
    let mut draw = draw();
    for _ in 0..60_000 {
        let mut things = [0usize, 1, 2];
        draw.shuffle(&mut things);
        counts[things[0] * 2 + usize::from(things[1] > things[2])] += 1;
    }
    assert!(counts.iter().all(|count| (count - 10_000).abs() < 500), "{counts:?}");
}
