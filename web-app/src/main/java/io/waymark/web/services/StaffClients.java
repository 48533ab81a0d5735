package io.waymark.web.services;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.roster.RosterApi;
import io.waymark.mentor.api.MentorAvailabilityClient;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** What the pages of advisors, mentors and admins ask of the services, beside what the student's pages ask. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "advising",
        types = {AdvisorApi.class, CaseloadApi.class, CohortApi.class, PersonApi.class, RosterApi.class})
@ImportHttpServices(group = "mentoring", types = MentorAvailabilityClient.class)
class StaffClients {}
