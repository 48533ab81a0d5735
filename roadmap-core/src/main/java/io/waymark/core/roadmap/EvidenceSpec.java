package io.waymark.core.roadmap;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What exactly a requirement asks for: one record for each {@link EvidenceKind}, with its parameters. */
public sealed interface EvidenceSpec {

    default EvidenceKind kind() {
        return KindOfSpec.of(this);
    }

    /** How much of it is enough: sessions, hours, links, attempts; one where the kind counts nothing. */
    default int target() {
        return 1;
    }

    /** What of it has to be met; versions of a roadmap that differ in the rest demand the same. */
    default EvidenceSpec demanded() {
        return this;
    }

    /** The student's word for a statement. */
    record SelfAttestation(String statement) implements EvidenceSpec {}

    /** A text of the student's own. */
    record Reflection(@Nullable String prompt, int minWords) implements EvidenceSpec {}

    /** Items to tick, of which at least so many have to be ticked in one submission. */
    record TickedItems(List<Term> items, int minChecked) implements EvidenceSpec {
        public TickedItems {
            items = List.copyOf(items);
        }
    }

    /** Entries with the given fields; one submission may hold several and then counts as many. */
    record LinkRecord(int target, List<EntryField> fields) implements EvidenceSpec {
        public LinkRecord {
            fields = List.copyOf(fields);
        }
    }

    /** A file of one of the given types. */
    record DocumentUpload(List<Term> documentTypes, boolean expires) implements EvidenceSpec {
        public DocumentUpload {
            documentTypes = List.copyOf(documentTypes);
        }
    }

    /** A judgment by a rubric that reaches a level. */
    record AdvisorReview(Rubric rubric, Term minLevel) implements EvidenceSpec {}

    /** A passed course in a subject. */
    record CourseCompletion(Term subject, @Nullable String minGrade) implements EvidenceSpec {}

    /** An award, or enrollment for one. */
    record DegreeRecord(
            DegreeLevel level,
            DegreeStatus status,
            @Nullable Term accreditor,
            @Nullable String cip) implements EvidenceSpec {}

    /** Hours put in, entry by entry. */
    record HoursLog(int target, String unit, List<EntryField> entryFields) implements EvidenceSpec {
        public HoursLog {
            entryFields = List.copyOf(entryFields);
        }
    }

    /** Sessions held on the platform. */
    record SessionCount(Term sessionType, int target) implements EvidenceSpec {}

    /** Events attended. */
    record EventAttendance(List<Term> eventTypes, int target) implements EvidenceSpec {
        public EventAttendance {
            eventTypes = List.copyOf(eventTypes);
        }
    }

    /** Pieces in the student's portfolio. */
    record PortfolioArtifact(List<Term> artifactKinds, int target) implements EvidenceSpec {
        public PortfolioArtifact {
            artifactKinds = List.copyOf(artifactKinds);
        }
    }

    /** Tests taken with at least a given score. */
    record AssessmentScore(int minScorePercent, int target) implements EvidenceSpec {}

    /** Any one of the named credentials. */
    record CertificationRecord(List<Term> credentials) implements EvidenceSpec {
        public CertificationRecord {
            credentials = List.copyOf(credentials);
        }
    }

    /** Membership of an association; no category means any. */
    record MembershipRecord(Term association, @Nullable Term category) implements EvidenceSpec {}

    /** Job applications, each tracked through the given statuses. */
    record ApplicationRecord(int target, List<Term> statuses) implements EvidenceSpec {
        public ApplicationRecord {
            statuses = List.copyOf(statuses);
        }
    }

    /** Mock interviews that reach a level. */
    record MockInterview(int target, Rubric rubric, Term minLevel) implements EvidenceSpec {}

    /** A job in one of the given occupations (SOC codes); none given means any. */
    record EmploymentRecord(List<String> occupations) implements EvidenceSpec {
        public EmploymentRecord {
            occupations = List.copyOf(occupations);
        }
    }

    /**
     * Continuing-education units within a period, with the least share some categories must have.
     *
     * @param terms to which categories units can belong; that there are more of them demands nothing
     */
    record CeuLog(int target, Period period, List<CategoryShare> categories, List<Term> terms) implements EvidenceSpec {
        public CeuLog {
            categories = List.copyOf(categories);
            terms = List.copyOf(terms);
        }

        @Override
        public EvidenceSpec demanded() {
            return new CeuLog(target, period, categories, List.of());
        }
    }

    /** Procedures of a type done on people, each countersigned. */
    record ProcedureCount(Term procedure, int target) implements EvidenceSpec {}

    /** Skills shown to an instructor, each judged by a rubric and found to reach a level. */
    record CompetencyCheckoff(List<Term> competencies, Rubric rubric, Term minLevel) implements EvidenceSpec {
        public CompetencyCheckoff {
            competencies = List.copyOf(competencies);
        }

        @Override
        public int target() {
            return Math.max(1, competencies.size());
        }
    }

    /** Leave to work given by a state; no state named means any. */
    record LicenseRecord(Term license, List<String> states) implements EvidenceSpec {
        public LicenseRecord {
            states = List.copyOf(states);
        }
    }

    /** That a check was passed and until when; what it found stays with whoever made it. */
    record ClearanceDocument(Term clearance, boolean expires) implements EvidenceSpec {}

    /** The least share of units that must come from a category. */
    record CategoryShare(Term category, int minPercent) {}
}
