package io.waymark.advising.api.practice;

/**
 * How many questions of a domain were answered right.
 *
 * @param weight what part of the exam it is, as its source says it
 */
public record DomainScore(int domain, String name, String weight, int right, int asked) {

    /** In whole percent; 0 where nothing was asked. */
    public int percent() {
        return asked == 0 ? 0 : right * 100 / asked;
    }
}
