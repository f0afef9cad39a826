import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { savedRecord } from '../../access/saved-record.ts';
import type { RequestContext } from '../../request-context.ts';
import {
  CreateListViewResult,
  DeleteListViewResult,
  ListView,
  ListViewSaved,
  UpdateListViewResult,
} from './list-view.type.ts';
import { CreateListViewInput, DeleteListViewInput, UpdateListViewInput } from './list-views.inputs.ts';
import type { ListViewRow } from './list-views.repository.ts';
import { createListView, deleteListView, mayEdit, updateListView } from './save-list-view.ts';

@Resolver(() => ListView)
export class ListViewsResolver {
  @Query('list_views:read', () => [ListView], {
    description: 'The saved views of the list of participants: shared ones first, then own ones, by name; at most 100.',
    complexity: ({ childComplexity }) => 100 * childComplexity,
  })
  listViews(@Ctx() { services }: RequestContext) {
    return services.listViews.list();
  }

  @Mutation('list_views:update', () => CreateListViewResult, {
    description: 'Saves a view of the list of participants.',
  })
  createListView(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CreateListViewInput, { description: 'The new view.' }) input: CreateListViewInput,
  ) {
    return createListView(services, input);
  }

  @Mutation('list_views:update', () => UpdateListViewResult, {
    description: 'Renames or changes a saved view, shares it, or makes it the default.',
  })
  updateListView(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => UpdateListViewInput, { description: 'What changes.' }) input: UpdateListViewInput,
  ) {
    return updateListView(services, input);
  }

  @Mutation('list_views:update', () => DeleteListViewResult, {
    description: 'Deletes a saved view, for all who see it.',
  })
  deleteListView(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => DeleteListViewInput, { description: 'Which one.' }) input: DeleteListViewInput,
  ) {
    return deleteListView(services, input);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may change and delete this view.' })
  viewerCanEdit(@Root() row: ListViewRow, @Ctx() { services }: RequestContext): Promise<boolean> {
    return mayEdit(services, row);
  }
}

@Resolver(() => ListViewSaved)
export class ListViewSavedResolver {
  @FieldResolver(() => ListView, { description: 'The view.' })
  listView(@Root() answer: ListViewSaved, @Ctx() { services }: RequestContext) {
    const find = (id: string) => services.listViews.find(id);
    return savedRecord(answer, answer.listViewId, { saved: find, visible: find });
  }
}
