/** What every path answers while the database or another service is away: 503, soon. */
@NullMarked
package io.waymark.kit.outage;

import org.jspecify.annotations.NullMarked;
