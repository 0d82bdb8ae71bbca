package org.heard.format.production;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.account.Audit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of who makes formats, how long it takes them and what it costs. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
public class Suppliers {

    private final SupplierRows rows;
    private final Audit audit;

    Suppliers(SupplierRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** All, those that are still asked first, by name. */
    @Transactional(readOnly = true)
    public List<Supplier> all() {
        return rows.findAllByOrderByActiveDescNameAsc();
    }

    /** One. */
    @Transactional(readOnly = true)
    public Optional<Supplier> byId(Supplier.Id id) {
        return rows.findById(id);
    }

    /** Those that can be asked to make a thing, the quickest first. */
    @Transactional(readOnly = true)
    public List<Supplier> whoMake(Wanted wanted) {
        return all().stream()
                .filter(supplier -> supplier.makes(wanted))
                .sorted(Comparator.comparingInt(Supplier::turnaround))
                .toList();
    }

    /** Adds one. */
    public Supplier add(Supplier.Entry entry) {
        Supplier added = rows.save(new Supplier(Supplier.Id.random(), entry));
        audit.record("production.supplier", entry.name());
        return added;
    }

    /**
     * Changes what is written down.
     *
     * @param version the one that was on the screen
     * @throws ProductionRefusal if somebody else has changed it since
     */
    public Supplier change(Supplier.Id id, long version, Supplier.Entry entry) {
        Supplier supplier = rows.findById(id).orElseThrow(() -> new ProductionRefusal("production.refusal.gone"));
        if (supplier.version() != version) {
            throw new ProductionRefusal("production.refusal.meanwhile");
        }
        supplier.write(entry);
        audit.record("production.supplier", entry.name());
        return rows.saveAndFlush(supplier);
    }
}
