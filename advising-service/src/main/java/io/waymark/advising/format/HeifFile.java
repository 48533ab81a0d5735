package io.waymark.advising.format;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Photos as phones keep them. What such a file says of its kind and its size stands near its start. */
record HeifFile(String start) {

    private static final Set<String> CODED_AS_HEVC =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs");
    private static final Set<String> ANY_CODING = Set.of("mif1", "msf1");
    private static final int BRANDS_AT = 8;
    private static final int BRAND = 4;
    private static final String SIZE = "ispe\0\0\0\0";

    boolean isOne() {
        var brands = brands();
        return brands.stream().anyMatch(CODED_AS_HEVC::contains)
                || brands.stream().anyMatch(ANY_CODING::contains) && !brands.contains("avif");
    }

    /** Of the largest picture in it; zero where it does not say. */
    long pixels() {
        return IntStream.range(0, Math.max(0, start.length() - SIZE.length() - BRANDS_AT))
                .filter(at -> start.startsWith(SIZE, at))
                .mapToLong(at -> number(at + SIZE.length()) * number(at + SIZE.length() + BRAND))
                .max()
                .orElse(0);
    }

    private List<String> brands() {
        if (!start.startsWith("ftyp", BRAND)) {
            return List.of();
        }
        var end = (int) LongStream.of(number(0), start.length()).min().orElse(0);
        return IntStream.iterate(BRANDS_AT, at -> at + BRAND <= end, at -> at + BRAND)
                .mapToObj(at -> start.substring(at, at + BRAND))
                .toList();
    }

    private long number(int at) {
        return (long) start.charAt(at) << 24
                | start.charAt(at + 1) << 16
                | start.charAt(at + 2) << 8
                | start.charAt(at + 3);
    }
}
