package io.waymark.benchmarks;

import io.waymark.core.progress.Amount;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.progress.EvidenceOnFile;
import io.waymark.core.progress.EvidenceState;
import io.waymark.core.progress.Progress;
import io.waymark.core.progress.RoadmapEvaluator;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import io.waymark.core.roadmap.reading.RoadmapReader;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How often a second, on one core, a student's progress can be evaluated: the shipped roadmap with forty pieces of
 * evidence. The bar is 10,000. Run it at the root by {@code mvn -q -pl benchmarks -am -Pprogress-benchmark compile}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ProgressBenchmark {

    private static final int PIECES = 40;
    private static final LocalDate STARTED = LocalDate.parse("2026-01-12");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

    private final String text = RoadmapLibrary.text(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);
    private final Roadmap roadmap = RoadmapReader.read(text);
    private final RoadmapEvaluator evaluator = RoadmapEvaluator.of(roadmap);
    private final EvidenceOnFile onFile = EvidenceOnFile.of(evidence(roadmap));

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ProgressBenchmark.class.getName())
                        .build())
                .run();
    }

    @Benchmark
    public Progress evaluate() {
        return evaluator.evaluate(onFile, STARTED, TODAY);
    }

    @Benchmark
    public Roadmap read() {
        return RoadmapReader.read(text);
    }

    private static List<EvidenceItem> evidence(Roadmap roadmap) {
        var asked = roadmap.steps()
                .flatMap(step -> step.evidence().requirements().stream())
                .toList();
        return IntStream.range(0, PIECES)
                .mapToObj(it -> new EvidenceItem(
                        asked.get(it).id(),
                        EvidenceState.values()[it % 3],
                        Amount.of(1 + it % 4),
                        STARTED.plusDays(it)))
                .toList();
    }
}
