package io.waymark.web.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A form that somebody began to fill in.
 *
 * @param address where it is sent, within the application
 * @param key which showing of the form it was typed into
 * @param fields what stands in its fields, by their names; no passwords, no files
 */
public record Draft(String address, UUID key, Map<String, List<String>> fields, Instant savedAt) {}
