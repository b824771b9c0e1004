package org.noroshi.testing;

import java.util.Arrays;
import java.util.List;

/** Learns from examples which of two things something is; ridge-regularised, on standardised features, without chance. */
public final class LogisticRegression {

    private static final int STEPS = 300;
    private static final double RATE = 0.5;
    private static final double RIDGE = 0.002;

    private final double[] mean;
    private final double[] deviation;
    private final double[] weights;

    /** One thing that is known. */
    public record Example(double[] features, boolean positive) {}

    private LogisticRegression(List<Example> examples) {
        int width = examples.get(0).features().length;
        mean = new double[width];
        deviation = new double[width];
        weights = new double[width + 1];
        for (int i = 0; i < width; i++) {
            int at = i;
            mean[i] = examples.stream()
                    .mapToDouble(one -> one.features()[at])
                    .average()
                    .orElse(0);
            deviation[i] = Math.sqrt(examples.stream()
                    .mapToDouble(one -> Math.pow(one.features()[at] - mean[at], 2))
                    .average()
                    .orElse(0));
        }
    }

    /** Learns from these, both kinds weighing the same however many there are. */
    public static LogisticRegression of(List<Example> examples) {
        LogisticRegression learnt = new LogisticRegression(examples);
        double positives = examples.stream().filter(Example::positive).count();
        double negatives = examples.size() - positives;
        double[][] standard = examples.stream()
                .map(one -> learnt.standardised(one.features()))
                .toArray(double[][]::new);
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[learnt.weights.length];
            for (int row = 0; row < standard.length; row++) {
                boolean positive = examples.get(row).positive();
                double share = 0.5 / (positive ? positives : negatives);
                double miss = share * ((positive ? 1 : 0) - 1 / (1 + Math.exp(-learnt.sum(standard[row]))));
                for (int i = 0; i < slope.length; i++) {
                    slope[i] += miss * standard[row][i];
                }
            }
            for (int i = 0; i < slope.length; i++) {
                learnt.weights[i] += RATE * (slope[i] - RIDGE * learnt.weights[i]);
            }
        }
        return learnt;
    }

    /** The higher, the more likely it is the positive kind. */
    public double score(double[] features) {
        return sum(standardised(features));
    }

    /** The probability that one of the positive kind scores higher than one of the other; chance is 0.5. */
    public static double areaUnderCurve(double[] positives, double[] negatives) {
        double[] sorted = negatives.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (double positive : positives) {
            sum += (below(sorted, positive, false) + below(sorted, positive, true)) / 2.0;
        }
        return sum / positives.length / sorted.length;
    }

    private static int below(double[] sorted, double value, boolean orEqual) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value || orEqual && sorted[middle] == value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The last one is the constant. */
    private double[] standardised(double[] features) {
        double[] standard = new double[features.length + 1];
        for (int i = 0; i < features.length; i++) {
            // what never differed teaches nothing
            standard[i] = deviation[i] < 1e-9 ? 0 : Math.max(-4, Math.min(4, (features[i] - mean[i]) / deviation[i]));
        }
        standard[features.length] = 1;
        return standard;
    }

    private double sum(double[] standard) {
        double sum = 0;
        for (int i = 0; i < standard.length; i++) {
            sum += weights[i] * standard[i];
        }
        return sum;
    }
}
