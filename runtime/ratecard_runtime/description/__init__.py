"""What a generated package prints about its provider: operations, jobs, paging, errors."""
