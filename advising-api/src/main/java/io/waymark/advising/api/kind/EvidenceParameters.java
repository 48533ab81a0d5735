package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What exactly a requirement asks for, ready to show; which record it is, {@code kind} tells on the wire. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface EvidenceParameters
        permits SelfAttestationParameters,
                ReflectionParameters,
                ChecklistParameters,
                DocumentUploadParameters,
                AdvisorReviewParameters,
                SessionCountParameters,
                LinkRecordParameters,
                CourseCompletionParameters,
                DegreeRecordParameters,
                HoursLogParameters,
                EventAttendanceParameters,
                PortfolioArtifactParameters,
                AssessmentScoreParameters,
                CertificationRecordParameters,
                MembershipRecordParameters,
                ApplicationRecordParameters,
                MockInterviewParameters,
                EmploymentRecordParameters,
                CeuLogParameters,
                ProcedureCountParameters,
                CompetencyCheckoffParameters,
                LicenseRecordParameters,
                ClearanceDocumentParameters {}
