package io.waymark.advising.api.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What share of questions somebody would answer right that they have not seen, with its uncertainty: each domain as heavy as
 * in the exam.
 *
 * @param asked newest questions that were new when they were asked, of each domain
 * @param low and {@code high}: in percent, between which the share lies with 95 % confidence; null while too little is known
 * @param missing the numbers of the domains that it does not rest on, because too little was asked of them
 */
public record Readiness(
        int asked,
        int right,
        int least,
        @Nullable Integer low,
        @Nullable Integer high,
        List<Integer> missing) {

    public Readiness {
        missing = List.copyOf(missing);
    }
}
