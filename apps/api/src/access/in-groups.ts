/** Which visible people (alias `p`) belong to the groups `groupIds`: a group stands for itself and everything below it. */
export const IN_GROUPS = `p.id IN (SELECT gm.account_id FROM group_members gm WHERE gm.tenant_id = :tenantId AND gm.group_id IN (
  WITH RECURSIVE below AS (
    SELECT g.id FROM groups g WHERE g.tenant_id = :tenantId AND g.id = ANY(:groupIds)
    UNION SELECT child.id FROM groups child JOIN below ON child.parent_id = below.id WHERE child.tenant_id = :tenantId
  ) SELECT below.id FROM below))`;
