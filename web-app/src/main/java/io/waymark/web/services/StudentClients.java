package io.waymark.web.services;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.SessionClient;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** What the student's pages ask of the services. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "advising",
        types = {AppointmentApi.class, EvidenceApi.class, JourneyApi.class, NoteApi.class})
@ImportHttpServices(
        group = "mentoring",
        types = {MentorClient.class, SessionClient.class})
class StudentClients {}
