/** What a service's jar does once and ends, when it is started with the name of a job instead of serving. */
@NullMarked
package io.waymark.kit.job;

import org.jspecify.annotations.NullMarked;
