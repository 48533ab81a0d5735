package io.waymark.core.roadmap;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record has to show for a rule of eligibility to be met. */
public sealed interface EligibilityCondition {

    /** The rules of which it is made up. */
    default List<EligibilityRule> parts() {
        return List.of();
    }

    /** Each of these rules. */
    record EachOf(List<EligibilityRule> parts) implements EligibilityCondition {
        public EachOf {
            parts = List.copyOf(parts);
        }
    }

    /** One of these rules. */
    record OneOf(List<EligibilityRule> parts) implements EligibilityCondition {
        public OneOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A degree of one of these levels.
     *
     * @param accreditor who has to stand behind the program; null where anybody may
     * @param within how long after graduation it counts; null where it always does
     */
    record Graduated(
            List<DegreeLevel> levels,
            @Nullable String accreditor,
            @Nullable Period within) implements EligibilityCondition {
        public Graduated {
            levels = List.copyOf(levels);
        }
    }

    /**
     * Being in a program of one of these levels.
     *
     * @param before how long before graduation it counts; null where it always does
     */
    record InProgram(
            List<DegreeLevel> levels,
            @Nullable String accreditor,
            @Nullable Period before) implements EligibilityCondition {
        public InProgram {
            levels = List.copyOf(levels);
        }
    }

    /** One of these credentials, not expired. */
    record CredentialHeld(List<String> credentials) implements EligibilityCondition {
        public CredentialHeld {
            credentials = List.copyOf(credentials);
        }
    }

    /** So many hours on these steps. */
    record HoursLogged(int target, List<StepKey> steps) implements EligibilityCondition {
        public HoursLogged {
            steps = List.copyOf(steps);
        }
    }

    /** A job for so long, in one of these occupations; none named means any. */
    record YearsWorked(Period atLeast, List<String> occupations) implements EligibilityCondition {
        public YearsWorked {
            occupations = List.copyOf(occupations);
        }
    }

    /** A passed course in each of these subjects. */
    record CoursesPassed(List<String> subjects) implements EligibilityCondition {
        public CoursesPassed {
            subjects = List.copyOf(subjects);
        }
    }

    /** Membership of an association, not expired. */
    record MemberOf(String association) implements EligibilityCondition {}

    /** So many procedures of a kind. */
    record ProceduresDone(String procedure, int target) implements EligibilityCondition {}

    /** Something that no record tells. */
    record NotOnRecord() implements EligibilityCondition {}
}
