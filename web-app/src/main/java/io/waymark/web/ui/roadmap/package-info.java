/** The words of the roadmaps that ship with the platform, for pages that name a stage or step by its key. */
@NullMarked
package io.waymark.web.ui.roadmap;

import org.jspecify.annotations.NullMarked;
