package io.waymark.core.roadmap;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What exactly a requirement asks for: one record for each {@link EvidenceKind}, with its parameters. */
public sealed interface Proof {

    EvidenceKind kind();

    /** How much of it is enough: sessions, hours, links, attempts; one where the kind counts nothing. */
    default int target() {
        return 1;
    }

    /** The student's word for a statement. */
    record SelfAttestation(String statement) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.SELF_ATTESTATION;
        }
    }

    /** A text of the student's own. */
    record Reflection(@Nullable String prompt, int minWords) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.REFLECTION;
        }
    }

    /** Items to tick, of which at least so many have to be ticked in one submission. */
    record TickedItems(List<Term> items, int minChecked) implements Proof {
        public TickedItems {
            items = List.copyOf(items);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.CHECKLIST;
        }
    }

    /** Entries with the given fields; one submission may hold several and then counts as many. */
    record LinkRecord(int minCount, List<Term> fields) implements Proof {
        public LinkRecord {
            fields = List.copyOf(fields);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.LINK_RECORD;
        }

        @Override
        public int target() {
            return minCount;
        }
    }

    /** A file of one of the given types. */
    record DocumentUpload(List<Term> documentTypes, boolean expires) implements Proof {
        public DocumentUpload {
            documentTypes = List.copyOf(documentTypes);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.DOCUMENT_UPLOAD;
        }
    }

    /** A judgment by a rubric that reaches a level. */
    record AdvisorReview(Rubric rubric, Term minLevel) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.ADVISOR_REVIEW;
        }
    }

    /** A passed course in a subject. */
    record CourseCompletion(Term subject, @Nullable String minGrade) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.COURSE_COMPLETION;
        }
    }

    /** An award, or enrollment for one. */
    record DegreeRecord(
            DegreeLevel level,
            DegreeStatus status,
            @Nullable String accreditor,
            @Nullable String cip) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.DEGREE_RECORD;
        }
    }

    /** Hours put in, entry by entry. */
    record HoursLog(int target, String unit, List<Term> entryFields) implements Proof {
        public HoursLog {
            entryFields = List.copyOf(entryFields);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.HOURS_LOG;
        }
    }

    /** Sessions held on the platform. */
    record SessionCount(Term sessionType, int target) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.SESSION_COUNT;
        }
    }

    /** Events attended. */
    record EventAttendance(List<Term> eventTypes, int target) implements Proof {
        public EventAttendance {
            eventTypes = List.copyOf(eventTypes);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.EVENT_ATTENDANCE;
        }
    }

    /** Pieces in the student's portfolio. */
    record PortfolioArtifact(List<Term> artifactKinds, int minCount) implements Proof {
        public PortfolioArtifact {
            artifactKinds = List.copyOf(artifactKinds);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.PORTFOLIO_ARTIFACT;
        }

        @Override
        public int target() {
            return minCount;
        }
    }

    /** Tests taken with at least a given score. */
    record AssessmentScore(int minScorePercent, int minAttempts) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.ASSESSMENT_SCORE;
        }

        @Override
        public int target() {
            return minAttempts;
        }
    }

    /** Any one of the named credentials. */
    record CertificationRecord(List<String> credentials) implements Proof {
        public CertificationRecord {
            credentials = List.copyOf(credentials);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.CERTIFICATION_RECORD;
        }
    }

    /** Membership of an association; no category means any. */
    record MembershipRecord(String association, @Nullable String category) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.MEMBERSHIP_RECORD;
        }
    }

    /** Job applications, each tracked through the given statuses. */
    record ApplicationRecord(int target, List<Term> statuses) implements Proof {
        public ApplicationRecord {
            statuses = List.copyOf(statuses);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.APPLICATION_RECORD;
        }
    }

    /** Mock interviews that reach a level. */
    record MockInterview(int target, Rubric rubric, Term minLevel) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.MOCK_INTERVIEW;
        }
    }

    /** A job in one of the given occupations (SOC codes); none given means any. */
    record EmploymentRecord(List<String> occupations) implements Proof {
        public EmploymentRecord {
            occupations = List.copyOf(occupations);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.EMPLOYMENT_RECORD;
        }
    }

    /** Continuing-education units within a period, with the least share some categories must have. */
    record CeuLog(int target, Period period, List<CategoryShare> categories) implements Proof {
        public CeuLog {
            categories = List.copyOf(categories);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.CEU_LOG;
        }
    }

    /** The least share of units that must come from a category. */
    record CategoryShare(Term category, int minPercent) {}
}
