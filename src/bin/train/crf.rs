//! Training of the linear chain: maximum likelihood by Adam, with feature dropout and weight decay.
//!
//! Everything is plain arithmetic in a fixed order, so the same data and seed give the same bytes on every machine.

use ghirbal::training::{LABELS, code, exp};
use rand::Rng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

/// A document for training: for each piece the rows of weights that it selects, and the number of its label.
pub struct Example {
    pub rows: Vec<Vec<usize>>,
    pub labels: Vec<usize>,
    pub weight: f32,
}

/// What training is done with.
#[derive(Clone, Debug)]
pub struct Plan {
    pub epochs: usize,
    /// Trainings whose weights are averaged.
    pub runs: usize,
    pub rate: f32,
    pub decay: f32,
    /// Share of phrase classes that are hidden from a document.
    pub phrase_dropout: f64,
    /// Share of all other features that are hidden from a piece.
    pub dropout: f64,
    pub seed: u64,
    /// Which labels are kept as body.
    pub kept: Vec<bool>,
    /// How much clearer a confusion of kept and dropped must be ruled out than others.
    pub margin: f32,
    /// What is added to the scores of kept labels once trained.
    pub favour: f32,
}

/// Steps from 0 to the largest weight. More cost a quarter of the file's compressed size and gain nothing on held-out
/// documents; half as many lose 0.003 on the golden articles.
const STEPS: f32 = 30.0;

/// Weights in training, flat: `rows` of one number a label, then the transitions.
pub struct Weights {
    labels: usize,
    values: Vec<f32>,
    rows: usize,
    /// Which labels are kept as body: confusing one that is with one that is not costs `margin`.
    kept: Vec<bool>,
    margin: f32,
}

struct Adam {
    first: Vec<f32>,
    second: Vec<f32>,
    step: i32,
}

impl Weights {
    fn new(rows: usize, plan: &Plan) -> Weights {
        let labels = plan.kept.len();
        Weights {
            labels,
            rows,
            values: vec![0.0; (rows + labels) * labels],
            kept: plan.kept.clone(),
            margin: plan.margin,
        }
    }

    fn row(&self, row: usize) -> &[f32] {
        &self.values[row * self.labels..(row + 1) * self.labels]
    }

    /// Adds `by` to the weights of some rows for labels that are kept.
    pub fn favour_kept(&mut self, rows: impl Iterator<Item = usize>, by: f32) {
        for row in rows {
            let weights = &mut self.values[row * self.labels..(row + 1) * self.labels];
            weights.iter_mut().zip(&self.kept).filter(|(_, kept)| **kept).for_each(|(weight, _)| *weight += by);
        }
    }

    /// The format that the library reads: the temperature, the units of the transitions and of the weights, then both, coded.
    pub fn bytes(&self, temperature: f32) -> Vec<u8> {
        let (weights, transitions) = self.values.split_at(self.rows * self.labels);
        let mut bytes = temperature.to_le_bytes().to_vec();
        let mut numbers = Vec::new();
        for block in [transitions, weights] {
            let unit = block.iter().fold(1e-6f32, |top, value| top.max(value.abs())) / STEPS;
            bytes.extend(unit.to_le_bytes());
            numbers.extend(block.iter().map(|value| (value / unit).round() as i8));
        }
        let rows = numbers.as_chunks::<LABELS>().0;
        bytes.extend(code(rows));
        bytes
    }

    /// Adds the gradient of one example's log-likelihood to `gradient`.
    fn learn(&self, example: &Example, gradient: &mut [f32]) {
        let n = self.labels;
        let len = example.rows.len();
        let score = |(rows, &gold): (&Vec<usize>, &usize)| {
            // Softmax margin: what is worse to confuse must be told apart more clearly.
            let mut sum: Vec<f32> =
                (0..n).map(|label| if self.kept[label] == self.kept[gold] { 0.0 } else { self.margin }).collect();
            for &row in rows {
                sum.iter_mut().zip(self.row(row)).for_each(|(sum, weight)| *sum += weight);
            }
            let top = sum.iter().copied().fold(f32::NEG_INFINITY, f32::max);
            sum.iter().map(|score| exp(score - top)).collect()
        };
        let scores: Vec<Vec<f32>> = example.rows.iter().zip(&example.labels).map(score).collect();
        let transitions: Vec<f32> = self.values[self.rows * n..].iter().map(|&weight| exp(weight)).collect();
        let mut forward = vec![vec![0.0f32; n]; len];
        for i in 0..len {
            let mut row = vec![1.0f32; n];
            if i > 0 {
                row.fill(0.0);
                for (a, share) in forward[i - 1].iter().enumerate() {
                    row.iter_mut()
                        .zip(&transitions[a * n..(a + 1) * n])
                        .for_each(|(sum, weight)| *sum += share * weight);
                }
            }
            row.iter_mut().zip(&scores[i]).for_each(|(value, score)| *value *= score);
            normalise(&mut row);
            forward[i] = row;
        }
        let mut back = vec![1.0f32; n];
        for i in (0..len).rev() {
            let mut marginal: Vec<f32> = forward[i].iter().zip(&back).map(|(a, b)| a * b).collect();
            normalise(&mut marginal);
            let gold = example.labels[i];
            let mut error: Vec<f32> = marginal.iter().map(|share| -example.weight * share).collect();
            error[gold] += example.weight;
            for &row in &example.rows[i] {
                gradient[row * n..(row + 1) * n].iter_mut().zip(&error).for_each(|(slot, error)| *slot += error);
            }
            if i > 0 {
                let ahead: Vec<f32> = back.iter().zip(&scores[i]).map(|(a, b)| a * b).collect();
                let base = self.rows * n;
                let mut pairs = vec![0.0f32; n * n];
                for (a, share) in forward[i - 1].iter().enumerate() {
                    for (b, value) in ahead.iter().enumerate() {
                        pairs[a * n + b] = share * transitions[a * n + b] * value;
                    }
                }
                normalise(&mut pairs);
                gradient[base..].iter_mut().zip(&pairs).for_each(|(slot, share)| *slot -= example.weight * share);
                gradient[base + example.labels[i - 1] * n + gold] += example.weight;
                for (a, value) in back.iter_mut().enumerate() {
                    *value =
                        transitions[a * n..(a + 1) * n].iter().zip(&ahead).map(|(weight, share)| weight * share).sum();
                }
                normalise(&mut back);
            }
        }
    }
}

/// Trains on what `examples` gives for each epoch; the weights are averaged over the last third of the epochs.
pub fn train(
    plan: &Plan,
    rows: usize,
    rng: &mut ChaCha8Rng,
    mut examples: impl FnMut(usize, &mut ChaCha8Rng) -> Vec<Example>,
) -> Weights {
    let mut weights = Weights::new(rows, plan);
    let mut adam = Adam { first: vec![0.0; weights.values.len()], second: vec![0.0; weights.values.len()], step: 0 };
    let mut average = vec![0.0f32; weights.values.len()];
    let averaged_from = plan.epochs * 2 / 3;
    for epoch in 0..plan.epochs {
        let mut batch = examples(epoch, rng);
        batch.shuffle(rng);
        let rate = plan.rate * (1.0 - 0.9 * epoch as f32 / plan.epochs as f32);
        for examples in batch.chunks_mut(8) {
            let mut gradient = vec![0.0f32; weights.values.len()];
            for example in examples {
                hide(example, plan.dropout, rng);
                weights.learn(example, &mut gradient);
            }
            adam.apply(&mut weights.values, &gradient, rate, plan.decay);
        }
        if epoch >= averaged_from {
            average.iter_mut().zip(&weights.values).for_each(|(sum, value)| *sum += value);
        }
    }
    let count = (plan.epochs - averaged_from) as f32;
    average.iter_mut().for_each(|value| *value /= count);
    weights.values = average;
    weights
}

/// The mean of several weights.
pub fn mean(mut all: Vec<Weights>) -> Weights {
    let mut mean = all.remove(0);
    for (index, other) in all.iter().enumerate() {
        let share = 1.0 / (index + 2) as f32;
        mean.values.iter_mut().zip(&other.values).for_each(|(mean, value)| *mean += share * (value - *mean));
    }
    mean
}

fn hide(example: &mut Example, share: f64, rng: &mut ChaCha8Rng) {
    for rows in &mut example.rows {
        rows.retain(|_| !rng.random_bool(share));
    }
}

impl Adam {
    fn apply(&mut self, values: &mut [f32], gradient: &[f32], rate: f32, decay: f32) {
        self.step += 1;
        let (b1, b2) = (0.9f32, 0.99f32);
        let (c1, c2) = (1.0 - b1.powi(self.step), 1.0 - b2.powi(self.step));
        for (((value, gradient), first), second) in
            values.iter_mut().zip(gradient).zip(&mut self.first).zip(&mut self.second)
        {
            *first = b1 * *first + (1.0 - b1) * gradient;
            *second = b2 * *second + (1.0 - b2) * gradient * gradient;
            *value += rate * ((*first / c1) / ((*second / c2).sqrt() + 1e-4) - decay * *value);
        }
    }
}

fn normalise(row: &mut [f32]) {
    let sum: f32 = row.iter().sum();
    if sum > 0.0 {
        row.iter_mut().for_each(|value| *value /= sum);
    }
}
