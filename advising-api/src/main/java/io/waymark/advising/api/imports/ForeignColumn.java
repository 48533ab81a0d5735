package io.waymark.advising.api.imports;

import java.util.List;

/**
 * A column of a file that is called otherwise than here.
 *
 * @param samples some of what stands in it
 * @param suggestion what it may be; empty if it may be left out
 */
public record ForeignColumn(String heading, List<String> samples, String suggestion) {

    public ForeignColumn {
        samples = List.copyOf(samples);
    }
}
