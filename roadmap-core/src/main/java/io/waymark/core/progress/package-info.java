/** Where a student stands on a roadmap: a pure function of the evidence on file and the day. */
@NullMarked
package io.waymark.core.progress;

import org.jspecify.annotations.NullMarked;
