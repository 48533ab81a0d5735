package io.waymark.web.services;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.certification.CertificationApi;
import io.waymark.advising.api.certification.ExamApi;
import io.waymark.advising.api.certification.StudyPlanApi;
import io.waymark.advising.api.closure.ClosureApi;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.comment.SavedCommentApi;
import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.advising.api.continuing.ContinuingApi;
import io.waymark.advising.api.document.DocumentApi;
import io.waymark.advising.api.education.EducationApi;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.OutsideBatchApi;
import io.waymark.advising.api.evidence.OutsideVerificationApi;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.history.DisclosureApi;
import io.waymark.advising.api.history.HistoryApi;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.occupation.OccupationApi;
import io.waymark.advising.api.occupation.SkillApi;
import io.waymark.advising.api.overview.OverviewApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.practice.PracticeApi;
import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.advising.api.review.ReviewApi;
import io.waymark.advising.api.savedview.SavedViewApi;
import io.waymark.advising.api.signal.SignalSettingApi;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.api.timeline.TimelineApi;
import io.waymark.kit.input.ClientConversions;
import io.waymark.kit.outage.Pulse;
import io.waymark.kit.security.TokenAudience;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.DisclosureClient;
import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.mentor.api.HistoryClient;
import io.waymark.mentor.api.MentorAvailabilityClient;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.mentor.api.RecommendationClient;
import io.waymark.mentor.api.SessionClient;
import io.waymark.web.token.TokenMint;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Both services' contracts as clients. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceProperties.class)
@ImportHttpServices(
        group = "advising",
        types = {
            AdvisorApi.class,
            AdvisorAvailabilityClient.class,
            AppointmentApi.class,
            AssignmentApi.class,
            AttributeApi.class,
            LeavingApi.class,
            SignalSettingApi.class,
            DisclosureApi.class,
            DocumentApi.class,
            CaseloadApi.class,
            CertificationApi.class,
            ClosureApi.class,
            CohortApi.class,
            ContactAttemptApi.class,
            ContinuingApi.class,
            EducationApi.class,
            EvidenceApi.class,
            ExamApi.class,
            HistoryApi.class,
            HoursApi.class,
            InstitutionApi.class,
            JourneyApi.class,
            NoteApi.class,
            OccupationApi.class,
            OverviewApi.class,
            OutsideBatchApi.class,
            OutsideVerificationApi.class,
            PersonApi.class,
            ProgramApi.class,
            SiteApi.class,
            PlacementApi.class,
            ReviewApi.class,
            ImportApi.class,
            SavedCommentApi.class,
            SavedViewApi.class,
            SkillApi.class,
            TimelineApi.class,
            PracticeApi.class,
            QuestionBankApi.class,
            StudyPlanApi.class,
            VerifierApi.class
        })
@ImportHttpServices(
        group = "mentoring",
        types = {
            DisclosureClient.class,
            GroupSessionClient.class,
            HistoryClient.class,
            MentorAvailabilityClient.class,
            MentorClient.class,
            MentorSlotsClient.class,
            RecommendationClient.class,
            SessionClient.class
        })
class ServiceClients {

    private static final String ADDRESS = "spring.http.serviceclient.%s.base-url";

    /** Runs after Boot's own, which gives every request the same time. */
    @Bean
    RestClientHttpServiceGroupConfigurer asCaller(
            CurrentCaller caller,
            TokenMint mint,
            JsonMapper json,
            ClientHttpRequestFactoryBuilder<?> factories,
            HttpClientSettings settings,
            ServiceProperties properties,
            Environment environment) {
        var timeouts = new TimeoutByRequest(
                factories.build(settings),
                factories.build(settings.withReadTimeout(properties.writeTimeout())),
                factories.build(settings.withReadTimeout(properties.downloadTimeout())));
        // during an upgrade a service may not know yet what this release has added to an answer
        var lenient = new JacksonJsonHttpMessageConverter(json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build());
        return groups -> {
            groups.forEachProxyFactory((group, factory) -> {
                var pulse = new Pulse(environment.getRequiredProperty(ADDRESS.formatted(group.name())));
                factory.exchangeAdapterDecorator(client -> new BrokenAnswers(client, pulse))
                        .conversionService(ClientConversions.iso());
            });
            groups.forEachClient((group, client) -> client.requestFactory(timeouts)
                    // an interceptor would hold a whole upload in memory
                    .requestInitializer(new AsCaller(mint, caller, audience(group.name())))
                    // files as they stream, not read into memory first
                    .configureMessageConverters(it ->
                            it.withJsonConverter(lenient).addCustomConverter(new ResourceHttpMessageConverter(true)))
                    .defaultStatusHandler(new RepeatReader())
                    .defaultStatusHandler(HttpStatusCode::isError, new ProblemReader(json)));
        };
    }

    /** Groups are called like the services. */
    private static TokenAudience audience(String group) {
        return TokenAudience.valueOf(group.toUpperCase(Locale.ROOT));
    }
}
