package io.waymark.core.progress;

/** What is done and what is left on the day from which a {@link Timetable} counts. */
interface Outset {

    boolean isComplete(Node node);

    /** How many days the step takes from its start on; not a number if nobody can say. */
    double daysLeft(Node node);

    /** How many days ago the step was finished. */
    double daysSince(int node);
}
