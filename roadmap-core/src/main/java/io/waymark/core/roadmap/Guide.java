package io.waymark.core.roadmap;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a step is done.
 *
 * @param about what the step is and why it counts
 * @param actions what to do, in order
 * @param links where to read on
 */
public record Guide(StepKey step, String about, List<Action> actions, Example example, Cost cost, List<Link> links) {

    public Guide {
        actions = List.copyOf(actions);
        links = List.copyOf(links);
    }

    /** One thing to do. */
    public record Action(String title, String text) {}

    /**
     * What good evidence looks like.
     *
     * @param good what is good about it
     */
    public record Example(String title, String text, List<String> good) {

        public Example {
            good = List.copyOf(good);
        }
    }

    /** What the step typically costs a student, in words. */
    public record Cost(String text, Basis basis, @Nullable String source) {}

    /**
     * A page of somebody else.
     *
     * @param about what it gives for this step
     * @param checkedOn when somebody last saw that it is there and says this
     */
    public record Link(String title, String publisher, URI url, LocalDate checkedOn, String about) {}
}
