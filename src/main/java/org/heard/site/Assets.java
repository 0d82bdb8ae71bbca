package org.heard.site;

import org.springframework.stereotype.Service;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of style, script and pictures that change with their content, so that browsers may keep them for good. */
@Service
public class Assets {

    private final ResourceUrlProvider resources;

    Assets(ResourceUrlProvider resources) {
        this.resources = resources;
    }

    /** The address of a file below {@code frontend/}, from the root of the site. */
    public String address(String file) {
        String path = "/assets/" + file;
        String versioned = resources.getForLookupPath(path);
        return versioned == null ? path : versioned;
    }
}
