package io.waymark.advising.imports;

/** Some rows up to the last of them, and what was done about how many people. */
record MergeStretch(int last, int created, int changed, int unchanged) {

    boolean isEmpty() {
        return last == 0;
    }
}
