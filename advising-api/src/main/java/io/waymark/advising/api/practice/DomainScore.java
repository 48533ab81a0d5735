package io.waymark.advising.api.practice;

/**
 * How many questions of a domain were answered right.
 *
 * @param weight what part of the exam it is, as its source says it
 * @param weak whether enough was asked to say that it is below what is needed
 */
public record DomainScore(int domain, String name, String weight, int right, int asked, boolean weak) {

    /** In whole percent; 0 where nothing was asked. */
    public int percent() {
        return asked == 0 ? 0 : right * 100 / asked;
    }
}
