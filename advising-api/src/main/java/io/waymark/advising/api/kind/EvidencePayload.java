package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a piece of evidence consists of; which record it is, {@code kind} tells on the wire. The kinds that ship are listed
 * here, and nowhere else on this side.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface EvidencePayload
        permits SelfAttestationPayload,
                ReflectionPayload,
                ChecklistPayload,
                DocumentUploadPayload,
                AdvisorReviewPayload,
                SessionCountPayload,
                LinkRecordPayload,
                CourseCompletionPayload,
                DegreeRecordPayload,
                HoursLogPayload,
                EventAttendancePayload,
                PortfolioArtifactPayload,
                AssessmentScorePayload,
                CertificationRecordPayload,
                MembershipRecordPayload,
                ApplicationRecordPayload,
                MockInterviewPayload,
                EmploymentRecordPayload,
                CeuLogPayload,
                ProcedureCountPayload,
                CompetencyCheckoffPayload,
                LicenseRecordPayload,
                ClearanceDocumentPayload {}
