package io.waymark.core.roadmap.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;

class RoadmapReaderPropertyTests {

    private static final String HIT = RoadmapLibrary.text(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);
    private static final String SNIPPETS = "{}[]:,-#&*!|>'\"%@`?~ \n\t0aP:\u00e9\uD83D\uFEFF\u0085";

    @Property(tries = 500)
    void refusesRandomBytesByErrorsOnly(@ForAll @Size(max = 300) byte[] bytes) {
        readOrRefuse(() -> RoadmapReader.read(new ByteArrayInputStream(bytes)));
    }

    @Property(tries = 500)
    void refusesRandomTextByErrorsOnly(@ForAll String text) {
        readOrRefuse(() -> RoadmapReader.read(text));
    }

    @Property(tries = 60)
    void survivesDamagedLetters(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int slips) {
        var chance = new Random(seed);
        var text = new StringBuilder(HIT);
        for (int i = 0; i < slips; i++) {
            var at = chance.nextInt(text.length());
            var letter = SNIPPETS.charAt(chance.nextInt(SNIPPETS.length()));
            switch (chance.nextInt(3)) {
                case 0 -> text.setCharAt(at, letter);
                case 1 -> text.insert(at, letter);
                default -> text.deleteCharAt(at);
            }
        }
        readOrRefuse(() -> RoadmapReader.read(text.toString()));
    }

    @Property(tries = 60)
    void survivesShuffledLines(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int slips) {
        var chance = new Random(seed);
        List<String> lines = new ArrayList<>(Arrays.asList(HIT.split("\n")));
        for (int i = 0; i < slips; i++) {
            var line = lines.get(chance.nextInt(lines.size()));
            switch (chance.nextInt(4)) {
                case 0 -> lines.remove(chance.nextInt(lines.size()));
                case 1 -> lines.add(chance.nextInt(lines.size()), line);
                case 2 -> lines.set(chance.nextInt(lines.size()), line);
                default -> lines.set(chance.nextInt(lines.size()), line.replaceFirst(": .*", ": [null, {a: 1.5e9}]"));
            }
        }
        readOrRefuse(() -> RoadmapReader.read(String.join("\n", lines)));
    }

    private static void readOrRefuse(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidRoadmapException refusal) {
            Assertions.assertThat(refusal.errors()).isNotEmpty().allMatch(it -> it.line() >= 1 && it.column() >= 1);
        }
    }
}
