package io.waymark.web.settings;

import java.time.LocalDate;

/** What somebody was shown of one's own record on a day, in words. */
record OwnDisclosure(LocalDate day, String reader, String parts) {}
