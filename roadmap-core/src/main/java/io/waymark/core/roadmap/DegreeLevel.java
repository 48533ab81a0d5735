package io.waymark.core.roadmap;

/** How high an award is. */
public enum DegreeLevel {
    SECONDARY,
    CERTIFICATE,
    ASSOCIATE,
    BACHELOR,
    MASTER,
    DOCTORATE
}
